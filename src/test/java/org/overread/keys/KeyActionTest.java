package org.overread.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KeyActionTest {
    @Test
    void no_two_actions_of_a_page_are_delivered_with_one_key() {
        for (KeyAction.Page page : KeyAction.Page.values()) {
            assertThat(Arrays.stream(KeyAction.values())
                            .filter(action -> action.group().page() == page)
                            .flatMap(action -> action.delivered().stream()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void the_viewer_knows_each_of_its_actions() throws IOException {
        String viewer = Files.readString(Path.of("frontend/viewer/keys.ts"));
        assertThat(actionsOf("view"))
                .allSatisfy(action -> assertThat(viewer).containsPattern("(?m)^  '?" + action.id() + "'?: \\{ do: "));
    }

    @Test
    void the_reading_page_knows_each_of_its_actions() throws IOException {
        Path pages = Path.of("src/main/java/org/overread/review/ui");
        String known =
                Files.readString(pages.resolve("Pen.java")) + Files.readString(pages.resolve("ReadingRoom.java"));
        assertThat(actionsOf("read"))
                .filteredOn(action -> action != KeyAction.QUOTE)
                .allSatisfy(action -> assertThat(known).contains("case \"" + action.id() + "\""));
    }

    @Test
    void agree_is_the_same_place_on_every_keyboard() {
        assertThat(KeyAction.AGREE.delivered()).extracting(Chord::toString).containsExactly("KeyA");
        assertThat(KeyAction.of("not-assessable")).contains(KeyAction.NOT_ASSESSABLE);
        assertThat(KeyAction.of("nonsense")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "KeyA, A",
        "Shift+ArrowUp, Shift ↑",
        "Ctrl+Shift+KeyZ, Ctrl Shift Z",
        "Numpad5, Num 5",
        "NumpadAdd, Num +",
        "Digit0, 0",
        "BracketLeft, [",
        "Ctrl+Enter, Ctrl Enter",
    })
    void a_key_is_written_as_it_stands_on_the_keyboard(String chord, String caps) {
        assertThat(Chord.of(chord).caps()).isEqualTo(caps);
        assertThat(Chord.of(chord)).hasToString(chord);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tab",
                "Escape",
                "Space",
                "Enter",
                "NumpadEnter",
                "F5",
                "Ctrl+KeyW",
                "Ctrl+KeyC",
                "Ctrl+Digit0",
                "Ctrl+Shift+KeyY",
                "Shift+Slash",
                "Alt+KeyA",
                "ControlLeft",
                "",
                "Ctrl+",
                "KeyA\nKeyB",
                "Shift+Ctrl+KeyZ"
            })
    void what_the_browser_or_the_page_needs_is_refused(String chord) {
        assertThatThrownBy(() -> Chord.of(chord)).isInstanceOf(KeyRefused.class);
    }

    private static List<KeyAction> actionsOf(String owner) {
        return Arrays.stream(KeyAction.values())
                .filter(action -> action.group().owner().equals(owner))
                .toList();
    }
}
