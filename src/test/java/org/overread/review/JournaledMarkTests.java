package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.imaging.SliceKey;
import org.overread.imaging.SliceStacks;
import org.overread.imaging.StackAddress;
import org.overread.imaging.Vector3;
import org.overread.labels.LabelCode;
import org.overread.testing.SmallHead;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/// Marks on images that the page's own message did not bring: the browser's journal hands them in.
@Import(JournalDoor.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class JournaledMarkTests extends ImageScene {
    private static final LabelCode ICH = new LabelCode("ich");
    private static final String ELLIPSE = "[[3,4,10],[5,4,10],[3,7,10]]";
    private static final String LINE = "[[1,2,10],[4,6,10]]";

    @Autowired
    JournalDoor door;

    @Autowired
    SliceStacks stacks;

    @BeforeEach
    void openAStudy() {
        open(SmallHead.in(folder).series(4, 5));
    }

    @Test
    void a_mark_is_measured_and_kept_for_the_label_of_its_time() throws Exception {
        UUID mark = UUID.randomUUID();

        JsonNode answer = handIn(drawn(UUID.randomUUID(), mark, "ELLIPSE", ELLIPSE));

        Mark kept = mark(mark).orElseThrow();
        assertThat(answer.path("state").asString()).isEqualTo("saved");
        assertThat(answer.path("at").asString()).isEqualTo(sheet().changedAt().toString());
        assertThat(kept.label()).contains(ICH);
        assertThat(kept.place().slice()).contains(key());
        assertThat(kept.region().orElseThrow().area()).isCloseTo(6 * Math.PI, within(1e-9));
    }

    @Test
    void whichever_way_is_first_a_mark_is_written_once() throws Exception {
        var id = UUID.randomUUID();
        var submit = UUID.randomUUID();
        var drawn = new DrawnMark(
                new MarkId(id),
                MarkKind.DISTANCE,
                Optional.of(ICH),
                StackAddress.first(first()),
                Optional.of(key()),
                List.of(new Vector3(1, 2, 10), new Vector3(4, 6, 10)),
                "");
        Saved saved = read(() -> evidence.mark(reading, List.of(drawn), Submission.plain(new SubmitId(submit))));

        JsonNode answer = handIn(drawn(submit, id, "DISTANCE", LINE));

        assertThat(answer.path("at").asString()).isEqualTo(saved.at().toString());
        assertThat(sheet().revision()).isEqualTo(saved.sheet().revision());
    }

    @Test
    void an_edit_keeps_the_label_that_the_mark_was_made_for() throws Exception {
        UUID mark = UUID.randomUUID();
        handIn(drawn(UUID.randomUUID(), mark, "DISTANCE", LINE));

        handIn(drawn(UUID.randomUUID(), mark, "DISTANCE", "[[1,2,10],[1,9,10]]").replace("\"ich\"", "\"fracture\""));

        assertThat(mark(mark).orElseThrow().length()).isEqualTo(7);
        assertThat(mark(mark).orElseThrow().label()).contains(ICH);
    }

    @Test
    void a_key_slice_that_is_asked_for_again_is_none_any_more_but_the_same_message_again_changes_nothing()
            throws Exception {
        String asked = drawn(UUID.randomUUID(), UUID.randomUUID(), "KEY_SLICE", "[]");
        handIn(asked);
        handIn(asked);
        assertThat(sheet().keySlice(ICH, key())).isPresent();

        handIn(drawn(UUID.randomUUID(), UUID.randomUUID(), "KEY_SLICE", "[]"));

        assertThat(sheet().marks()).isEmpty();
    }

    @Test
    void several_marks_are_taken_away_as_one_change() throws Exception {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        handIn(drawn(UUID.randomUUID(), one, "DISTANCE", LINE));
        handIn(drawn(UUID.randomUUID(), other, "ELLIPSE", ELLIPSE));
        String gone = line(UUID.randomUUID(), "unmark", one + " " + other, "null");

        assertThat(handIn(gone).path("state").asString()).isEqualTo("saved");
        assertThat(handIn(gone).path("state").asString()).isEqualTo("saved");

        assertThat(sheet().marks()).isEmpty();
        assertThat(sheet().revision()).isEqualTo(4);
    }

    @Test
    void marks_taken_away_are_put_back_as_one_change_each_for_its_label() throws Exception {
        UUID one = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        handIn(drawn(UUID.randomUUID(), one, "DISTANCE", LINE));
        handIn(drawn(UUID.randomUUID(), other, "ELLIPSE", ELLIPSE).replace("\"ich\"", "\"fracture\""));
        List<Mark> before = sheet().marks();
        handIn(line(UUID.randomUUID(), "unmark", one + " " + other, "null"));
        String back = line(UUID.randomUUID(), "marks", "DISTANCE", "null")
                .replace(
                        "\"mark\":null",
                        "\"marks\":[" + labelled("ich", hand(one, "DISTANCE", LINE)) + ","
                                + labelled("fracture", hand(other, "ELLIPSE", ELLIPSE)) + "]");

        assertThat(handIn(back).path("state").asString()).isEqualTo("saved");
        assertThat(handIn(back).path("state").asString()).isEqualTo("saved");

        assertThat(sheet().marks()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(sheet().revision()).isEqualTo(6);
        assertThat(handIn(line(UUID.randomUUID(), "marks", "DISTANCE", "null"))
                        .path("reason")
                        .asString())
                .isEqualTo("senseless");
    }

    @Test
    void a_mark_on_a_slice_that_is_no_longer_there_is_refused_and_says_so() throws Exception {
        String lost = drawn(UUID.randomUUID(), UUID.randomUUID(), "DISTANCE", LINE);

        assertThat(handIn(lost.replace(key().sopUid(), "1.2.3")).path("reason").asString())
                .isEqualTo("gone");
        assertThat(handIn(lost.replace(first().toString(), UUID.randomUUID().toString()))
                        .path("reason")
                        .asString())
                .isEqualTo("gone");
        assertThat(handIn(lost.replace("DISTANCE", "SQUARE")).path("state").asString())
                .isEqualTo("refused");
        assertThat(handIn(line(UUID.randomUUID(), "mark", "", "null"))
                        .path("reason")
                        .asString())
                .isEqualTo("senseless");
        assertThat(sheet().marks()).isEmpty();
    }

    @Test
    void a_mark_from_before_a_reveal_belongs_to_neither_phase() throws Exception {
        String early = drawn(UUID.randomUUID(), UUID.randomUUID(), "DISTANCE", LINE);

        assertThat(handIn(early.replace("REGISTRY", "IMAGES")).path("reason").asString())
                .isEqualTo("revealed");
        assertThat(sheet().marks()).isEmpty();
    }

    private String drawn(UUID submit, UUID mark, String kind, String points) {
        return line(submit, kind.equals("KEY_SLICE") ? "key-slice" : "mark", kind, hand(mark, kind, points));
    }

    private String hand(UUID mark, String kind, String points) {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%s\",\"kind\":\"%s\",\"source\":\"%s\",\"sop\":\"%s\",\"frame\":%d,\"points\":%s,\"text\":\"\"}",
                mark,
                kind,
                StackAddress.first(first()).path(),
                key().sopUid(),
                key().frame(),
                points);
    }

    private static String labelled(String label, String mark) {
        return "{\"label\":\"" + label + "\",\"mark\":" + mark + "}";
    }

    private static String line(UUID submit, String kind, String value, String mark) {
        return """
                {"submit":"%s","kind":"%s","label":"ich","value":"%s","mark":%s,"seen":null,"phase":"REGISTRY","window":"%s"}""".formatted(submit, kind, value, mark, UUID.randomUUID());
    }

    private JsonNode handIn(String line) throws Exception {
        return door.handIn(reader, reading, line).get(0);
    }

    private Optional<Mark> mark(UUID id) {
        return sheet().mark(new MarkId(id));
    }

    private ReadingSheet sheet() {
        return read(() -> desk.look(reading));
    }

    private SliceKey key() {
        return read(() -> stacks.open(first())).slice(2).key();
    }
}
