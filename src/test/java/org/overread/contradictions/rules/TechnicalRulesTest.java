package org.overread.contradictions.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.overread.contradictions.rules.CaseBuilder.aCase;
import static org.overread.contradictions.rules.ContradictionKind.CURRENT_DIFFERS;
import static org.overread.contradictions.rules.ContradictionKind.CURRENT_UNLIKELY;
import static org.overread.contradictions.rules.ContradictionKind.KERNEL_DIFFERS;
import static org.overread.contradictions.rules.ContradictionKind.MANUFACTURER_DIFFERS;
import static org.overread.contradictions.rules.ContradictionKind.THICKNESS_DIFFERS;
import static org.overread.contradictions.rules.ContradictionKind.THICKNESS_UNLIKELY;
import static org.overread.contradictions.rules.ContradictionKind.VOLTAGE_DIFFERS;
import static org.overread.contradictions.rules.ContradictionKind.VOLTAGE_UNLIKELY;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TechnicalRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"['J40s', '3']", "J40s\\3", "J40s", "j40S", "J40s;3"})
    void a_kernel_may_be_written_in_many_ways(String kernel) {
        assertThat(aCase().withCell("kernel", kernel).kinds()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"slice_thickness, '5,0 мм'", "kvp, 120 kV", "tube_current, 195", "manufacturer, siemens"})
    void units_commas_and_short_names_are_no_contradiction(String field, String raw) {
        assertThat(aCase().withCell(field, raw).kinds()).isEmpty();
    }

    @Test
    void a_value_that_no_series_has_is_held_against_every_header() {
        assertThat(aCase().withCell("slice_thickness", "1").found())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(THICKNESS_DIFFERS);
                    assertThat(one.sides())
                            .containsExactly(
                                    new Side(Source.REGISTRY, "1", "N2"), new Side(Source.HEADER, "5", "Head 5.0"));
                });
        assertThat(aCase().withCell("kvp", "80").kinds()).containsExactly(VOLTAGE_DIFFERS);
        assertThat(aCase().withCell("tube_current", "100").kinds()).containsExactly(CURRENT_DIFFERS);
        assertThat(aCase().withCell("kernel", "H20s").kinds()).containsExactly(KERNEL_DIFFERS);
        assertThat(aCase().withCell("manufacturer", "TOSHIBA").kinds()).containsExactly(MANUFACTURER_DIFFERS);
    }

    @Test
    void values_that_no_head_scan_has_are_unlikely() {
        assertThat(aCase().withCell("slice_thickness", "0").kinds())
                .containsExactly(THICKNESS_UNLIKELY, THICKNESS_DIFFERS);
        assertThat(aCase().withCell("kvp", "12").kinds()).containsExactly(VOLTAGE_UNLIKELY, VOLTAGE_DIFFERS);
        assertThat(aCase().withCell("tube_current", "-5").kinds()).containsExactly(CURRENT_UNLIKELY, CURRENT_DIFFERS);
    }

    @Test
    void a_technical_cell_without_a_number_is_unreadable() {
        assertThat(aCase().withCell("kvp", "auto").kinds()).containsExactly(ContradictionKind.VALUE_UNREADABLE);
    }

    @Test
    void a_blank_cell_contradicts_nothing() {
        assertThat(aCase().withCell("kernel", " ").withCell("kvp", "").kinds()).isEmpty();
    }
}
