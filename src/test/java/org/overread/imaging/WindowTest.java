package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.shell.Messages;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WindowTest {
    @Test
    void the_label_is_width_then_level() {
        assertThat(WindowPreset.BRAIN.window().label()).isEqualTo("W 80 L 40");
        assertThat(new Window(2061.6, -670.8).label()).isEqualTo("W 2062 L -671");
    }

    @Test
    void presets_are_found_by_name_and_give_what_they_name() {
        assertThat(label("brain")).isEqualTo("W 80 L 40");
        assertThat(label("subdural")).isEqualTo("W 200 L 75");
        assertThat(label("stroke")).isEqualTo("W 40 L 40");
        assertThat(label("bone")).isEqualTo("W 2800 L 600");
        assertThat(label("soft-tissue")).isEqualTo("W 350 L 40");
        assertThat(WindowPreset.named("no such")).isEmpty();
    }

    @Test
    void every_preset_has_a_name_in_both_languages() {
        var messages = new Messages();
        for (WindowPreset preset : WindowPreset.ALL) {
            assertThat(messages.getTranslation(preset.messageKey(), Messages.RUSSIAN))
                    .doesNotContain("!")
                    .isNotEqualTo(messages.getTranslation(preset.messageKey(), java.util.Locale.ENGLISH));
        }
    }

    @Test
    void brain_is_black_at_zero_white_at_eighty_and_grey_between() {
        Window brain = WindowPreset.BRAIN.window();

        assertThat(brain.grey(-1000)).isZero();
        assertThat(brain.grey(0)).isZero();
        assertThat(brain.grey(39.5)).isEqualTo(128);
        assertThat(brain.grey(80)).isEqualTo(255);
        assertThat(brain.grey(3000)).isEqualTo(255);
    }

    @Test
    void a_window_of_width_one_is_a_threshold() {
        assertThat(new Window(1, 40).grey(39)).isZero();
        assertThat(new Window(1, 40).grey(40)).isEqualTo(255);
    }

    @Test
    void windows_that_are_none_are_refused() {
        assertThatThrownBy(() -> new Window(0, 40)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Window(Double.NaN, 40)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Window(80, Double.POSITIVE_INFINITY)).isInstanceOf(IllegalArgumentException.class);
    }

    private static String label(String name) {
        return WindowPreset.named(name).orElseThrow().window().label();
    }
}
