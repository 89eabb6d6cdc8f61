package org.overread.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CellGuardTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "''-x", "＝1"})
    void text_that_could_start_a_formula_is_guarded_and_can_be_read_back(String text) {
        assertThat(CellGuard.guard(text)).startsWith("'");
        assertThat(CellGuard.guard(text).substring(1)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "present", "1.2.3", "О'Нил", "'s", "a=b"})
    void other_text_stays_as_it_is(String text) {
        assertThat(CellGuard.guard(text)).isEqualTo(text);
    }
}
