package org.overread.imaging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.internal.JacksonCodec;
import com.vaadin.flow.internal.JacksonUtils;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.catalog.SeriesId;
import org.overread.imaging.StackAddress;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SliceViewerTest {
    private final SliceViewer viewer = new SliceViewer();
    private final SeriesId series = new SeriesId(new UUID(0, 7));

    @Test
    void a_series_is_asked_for_in_one_property() {
        var other = new SeriesId(new UUID(0, 8));
        viewer.show(new ShownSeries(
                "1.2.3",
                "HEM-0412",
                "57 F",
                new SeriesCaption(
                        StackAddress.first(series), "Bone 1.0", List.of("FC30", "1.0 mm"), OpeningWindow.BONE),
                List.of(new SeriesCaption(new StackAddress(other, 2), "Brain 5.0", List.of(), OpeningWindow.BRAIN)),
                List.of(new SeriesId(new UUID(0, 9)))));
        JsonNode shown = shown();
        assertThat(shown.get("source").asString()).isEqualTo("images/series/" + series);
        assertThat(shown.get("studyUid").asString()).isEqualTo("1.2.3");
        assertThat(shown.get("studyCode").asString()).isEqualTo("HEM-0412");
        assertThat(shown.get("opening").asString()).isEqualTo("BONE");
        assertThat(shown.get("technique")).hasSize(2);
        assertThat(shown.get("others").get(0).get("source").asString())
                .isEqualTo("images/series/" + other + "/stacks/2");
        assertThat(shown.get("others").get(0).get("opening").asString()).isEqualTo("BRAIN");
        assertThat(shown.get("coming").get(0).get("source").asString()).endsWith("-000000000009");
    }

    @Test
    void cleared_it_asks_for_nothing() {
        viewer.show(new ShownSeries(
                "1.2.3",
                "HEM-0412",
                "57 F",
                new SeriesCaption(StackAddress.first(series), "Brain 5.0", List.of(), OpeningWindow.BRAIN),
                List.of(),
                List.of()));
        viewer.clear();
        assertThat(shown().isEmpty()).isTrue();
    }

    @Test
    void an_answer_to_an_earlier_time_of_asking_is_not_heard() {
        var asked = new ShownSeries(
                "1.2.3",
                "HEM-0412",
                "57 F",
                new SeriesCaption(StackAddress.first(series), "Brain 5.0", List.of(), OpeningWindow.BRAIN),
                List.of(),
                List.of());
        List<Integer> heard = new ArrayList<>();
        viewer.addStudyShownListener(shown -> heard.add(shown.ticket()));
        viewer.show(asked);
        int first = shown().get("ticket").asInt();
        viewer.clear();
        viewer.show(asked);
        int second = shown().get("ticket").asInt();
        for (int ticket : new int[] {first, second}) {
            ComponentUtil.fireEvent(viewer, new StudyShown(viewer, true, "1.2.3", ticket, 28));
        }
        assertThat(heard).containsExactly(second);
    }

    @Test
    void a_step_to_another_series_is_one_back_or_one_on() {
        List<Integer> steps = new ArrayList<>();
        for (int sent : new int[] {-1, 1, -7, 12}) {
            steps.add(new SeriesStep(viewer, true, "1.2.3", sent).step());
        }
        assertThat(steps).containsExactly(-1, 1, -1, 1);
    }

    @Test
    void a_shown_slice_arrives_as_the_browser_tells_it() {
        String sent = """
                {"studyUid":"1.2.3","source":"images/series/x","index":4,"sop":"1.2.3.4","frame":5,"location":%s,
                 "seen":[{"source":"images/series/x","seen":2,"total":28}]}
                """;
        assertThat(read(sent.formatted("-474.9")))
                .isEqualTo(new ShownSlice(
                        "1.2.3",
                        "images/series/x",
                        4,
                        "1.2.3.4",
                        5,
                        OptionalDouble.of(-474.9),
                        List.of(new ShownSlice.SeenStack("images/series/x", 2, 28))));
        assertThat(read(sent.formatted("null")).location()).isEmpty();
    }

    private static ShownSlice read(String json) {
        return JacksonCodec.decodeAs(JacksonUtils.readTree(json), ShownSlice.class);
    }

    private JsonNode shown() {
        Serializable raw = viewer.getElement().getPropertyRaw("shown");
        assertThat(raw).isInstanceOf(JsonNode.class);
        return (JsonNode) raw;
    }
}
