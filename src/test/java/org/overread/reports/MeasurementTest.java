package org.overread.reports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.reports.Measurement.Kind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeasurementTest {
    private final ReportReader reader = ReportReader.standard();

    @Test
    void volumes_sizes_densities_thicknesses_and_shifts_are_told_apart() {
        is("объём около 17 мл", Kind.VOLUME, "ml", 17);
        is("объёмом 22 см3", Kind.VOLUME, "ml", 22);
        is("гематома 41х23х36 мм", Kind.SIZE, "mm", 41, 23, 36);
        is("A 3.1 x 2.4 cm haemorrhage", Kind.SIZE, "mm", 31, 24);
        is("плотностью +58..+72 HU", Kind.DENSITY, "HU", 58, 72);
        is("наибольшая толщина 14 мм", Kind.THICKNESS, "mm", 14);
        is("Смещение срединных структур вправо до 11 мм", Kind.MIDLINE_SHIFT, "mm", 11);
        is("7 mm of leftward shift", Kind.MIDLINE_SHIFT, "mm", 7);
        is("узел 2,5 см", Kind.LENGTH, "mm", 25);
    }

    @Test
    void a_figure_without_a_unit_is_none() {
        assertThat(reader.read("ASPECTS 6, Fisher 3, 12.03.2021", "ru").measurements())
                .isEmpty();
    }

    private void is(String text, Kind kind, String unit, double... values) {
        assertThat(reader.read(text, "ru").measurements())
                .as(text)
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.kind()).isEqualTo(kind);
                    assertThat(figure.unit()).isEqualTo(unit);
                    assertThat(figure.values())
                            .isEqualTo(java.util.Arrays.stream(values).boxed().toList());
                    assertThat(text).contains(figure.span().of(text));
                });
    }
}
