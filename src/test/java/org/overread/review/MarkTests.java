package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.catalog.SeriesId;
import org.overread.imaging.RegionStatistics;
import org.overread.imaging.SliceKey;
import org.overread.imaging.SliceStacks;
import org.overread.imaging.StackAddress;
import org.overread.imaging.Vector3;
import org.overread.imaging.dicom.Tags;
import org.overread.labels.LabelCode;
import org.overread.testing.SignInAs;
import org.overread.testing.SmallHead;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a reading keeps of marks on its images.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class MarkTests extends ImageScene {
    private static final LabelCode ICH = new LabelCode("ich");

    @Autowired
    SignedReadings signedReadings;

    @Autowired
    SliceStacks stacks;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void openAStudy() {
        // Two pixels of slice 2 are padding.
        open(SmallHead.in(folder).series(4, 5, file -> file.integers(Tags.PIXEL_PADDING_VALUE, 1216)));
    }

    @Test
    void a_mark_is_kept_with_its_place_in_the_patient() {
        DrawnMark drawn = distance(new Vector3(1, 2, 10), new Vector3(4, 6, 10));

        Mark mark = put(drawn).mark(drawn.id()).orElseThrow();

        assertThat(read(() -> desk.look(reading)).marks()).containsExactly(mark);
        assertThat(mark.length()).isEqualTo(5);
        assertThat(mark.label()).contains(ICH);
        assertThat(mark.points()).isEqualTo(drawn.points());
        assertThat(mark.place().frameOfReference()).isEqualTo(SmallHead.FRAME_OF_REFERENCE);
        assertThat(mark.place().sopUid()).isEqualTo(key(2).sopUid());
        assertThat(mark.place().seriesUid()).isEqualTo(stack().seriesUid());
        assertThat(mark.place().location()).hasValue(10);
    }

    @Test
    void what_an_ellipse_holds_is_measured_from_the_file_without_padding() {
        Vector3 centre = new Vector3(3.1, 4.2, 10);
        DrawnMark drawn =
                drawn(MarkKind.ELLIPSE, centre, centre.plus(new Vector3(2, 0, 0)), centre.plus(new Vector3(0, 3, 0)));

        RegionStatistics region =
                put(drawn).mark(drawn.id()).orElseThrow().region().orElseThrow();

        List<Integer> inside = new ArrayList<>();
        for (int row = 0; row < SmallHead.EDGE; row++) {
            for (int column = 0; column < SmallHead.EDGE; column++) {
                double across = (column * 0.25 - 3.1) / 2;
                double down = (row * 0.5 - 4.2) / 3;
                int hu = 1000 + 200 + 10 * row + column - 1024;
                if (Math.hypot(across, down) <= 1 && hu != 1216 - 1024) {
                    inside.add(hu);
                }
            }
        }
        double mean = inside.stream().mapToInt(hu -> hu).average().orElseThrow();
        double variance =
                inside.stream().mapToDouble(hu -> (hu - mean) * (hu - mean)).sum() / (inside.size() - 1);
        assertThat(region.count()).isEqualTo(inside.size()).isGreaterThan(100);
        assertThat(region.mean()).isCloseTo(mean, within(1e-9));
        assertThat(region.deviation()).isCloseTo(Math.sqrt(variance), within(1e-9));
        assertThat(region.min())
                .isEqualTo(inside.stream().mapToInt(hu -> hu).min().orElseThrow());
        assertThat(region.max())
                .isEqualTo(inside.stream().mapToInt(hu -> hu).max().orElseThrow());
        assertThat(region.area()).isCloseTo(6 * Math.PI, within(1e-9));
    }

    @Test
    void an_edit_is_a_new_version_and_the_last_one_stands() {
        DrawnMark first = distance(new Vector3(0, 0, 10), new Vector3(3, 0, 10));
        put(first);
        DrawnMark longer = new DrawnMark(
                first.id(),
                MarkKind.DISTANCE,
                Optional.empty(),
                StackAddress.first(first()),
                first.slice(),
                List.of(new Vector3(0, 0, 10), new Vector3(7, 0, 10)),
                "");

        assertThat(put(longer).marks())
                .singleElement()
                .satisfies(mark -> assertThat(mark.length()).isEqualTo(7));
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void a_mark_taken_away_can_be_put_back_as_it_was() {
        DrawnMark drawn = arrow("here, <b>not</b> bold");
        Mark before = put(drawn).marks().getFirst();

        ReadingSheet without = read(() ->
                        evidence.unmark(reading, List.of(drawn.id()), Submission.plain(SubmitId.fresh())))
                .sheet();
        ReadingSheet again = put(DrawnMark.like(before));

        assertThat(without.marks()).isEmpty();
        assertThat(again.marks()).containsExactly(before);
        assertThat(rows()).isEqualTo(3);
        assertThat(read(() -> evidence.unmark(
                                reading, List.of(new MarkId(UUID.randomUUID())), Submission.plain(SubmitId.fresh())))
                        .sheet()
                        .revision())
                .isEqualTo(again.revision());
    }

    @Test
    void the_same_submission_twice_is_written_once() {
        SubmitId submit = SubmitId.fresh();
        DrawnMark drawn = keySlice(1);
        read(() -> evidence.mark(reading, List.of(drawn), Submission.plain(submit)));
        read(() -> evidence.mark(reading, List.of(drawn), Submission.plain(submit)));

        assertThat(rows()).isOne();
    }

    @Test
    void a_mark_leaves_its_trace() {
        DrawnMark drawn = keySlice(1);
        put(drawn);

        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'reading.marked' and object = ?")
                        .param("reading:" + reading)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void evidence_is_what_was_marked_for_a_label() {
        put(keySlice(1));
        put(arrow("no label"));

        ReadingSheet sheet = read(() -> desk.look(reading));

        assertThat(sheet.evidence(ICH)).extracting(Mark::kind).containsExactly(MarkKind.KEY_SLICE);
        assertThat(sheet.evidence(new LabelCode("fracture"))).isEmpty();
    }

    @Test
    void marks_are_signed_stand_still_and_go_on_in_an_amendment() {
        DrawnMark drawn = keySlice(3);
        ReadingSheet marked = put(drawn);
        sign();

        assertThatThrownBy(() -> put(arrow("too late"))).isInstanceOf(SignedReadingIsFinal.class);
        assertThatThrownBy(() ->
                        read(() -> evidence.unmark(reading, List.of(drawn.id()), Submission.plain(SubmitId.fresh()))))
                .isInstanceOf(SignedReadingIsFinal.class);
        assertThat(signedReadings.ordinary(List.of(study)).get(study))
                .singleElement()
                .satisfies(signed -> assertThat(signed.marks()).isEqualTo(marked.marks()));

        ReadingSheet amended = read(() -> desk.amend(reading, "One more slice"));
        assertThat(amended.marks()).isEqualTo(marked.marks());
    }

    @Test
    void what_cannot_be_a_mark_of_this_study_is_refused() {
        SeriesId elsewhere = read(() -> catalog.study(
                        SmallHead.in(folder.resolve("other")).series(2, 5).addedTo(intake)))
                .series()
                .getFirst()
                .id();

        assertThatThrownBy(() -> put(keySlice(elsewhere, key(0)))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> put(keySlice(first(), new SliceKey("1.2", 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> distance(new Vector3(Double.NaN, 0, 0), Vector3.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> put(
                        drawn(MarkKind.ELLIPSE, new Vector3(3, 3, 14), new Vector3(5, 3, 14), new Vector3(3, 5, 14))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignInAs.as(
                        SignInAs.someone(Role.READER),
                        () -> evidence.mark(reading, List.of(keySlice(0)), Submission.plain(SubmitId.fresh()))))
                .isInstanceOf(NotAssigned.class);
    }

    private DrawnMark distance(Vector3 from, Vector3 to) {
        return drawn(MarkKind.DISTANCE, from, to);
    }

    private DrawnMark drawn(MarkKind kind, Vector3... points) {
        return drawn(kind, Optional.of(ICH), Optional.of(key(2)), "", points);
    }

    private DrawnMark arrow(String text) {
        return drawn(
                MarkKind.ARROW, Optional.empty(), Optional.empty(), text, new Vector3(0, 0, 10), new Vector3(1, 1, 12));
    }

    DrawnMark keySlice(int index) {
        return drawn(MarkKind.KEY_SLICE, Optional.of(ICH), Optional.of(key(index)), "");
    }

    private static DrawnMark keySlice(SeriesId of, SliceKey slice) {
        return new DrawnMark(
                new MarkId(UUID.randomUUID()),
                MarkKind.KEY_SLICE,
                Optional.empty(),
                StackAddress.first(of),
                Optional.of(slice),
                List.of(),
                "");
    }

    private DrawnMark drawn(
            MarkKind kind, Optional<LabelCode> label, Optional<SliceKey> slice, String text, Vector3... points) {
        return new DrawnMark(
                new MarkId(UUID.randomUUID()), kind, label, StackAddress.first(first()), slice, List.of(points), text);
    }

    private SliceKey key(int index) {
        return stack().slice(index).key();
    }

    private org.overread.imaging.SliceStack stack() {
        return read(() -> stacks.open(first()));
    }

    ReadingSheet put(DrawnMark drawn) {
        return read(() -> evidence.mark(reading, List.of(drawn), Submission.plain(SubmitId.fresh())))
                .sheet();
    }

    private int rows() {
        return jdbc.sql("select count(*) from mark_entry where reading_id = ?")
                .param(reading.value())
                .query(Integer.class)
                .single();
    }
}
