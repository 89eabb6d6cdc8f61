package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.catalog.SeriesKind;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SeriesClassifierTest {
    private static final double[] AXIAL = {1, 0, 0, 0, 0.98325, -0.18224};
    private static final double[] CORONAL = {1, 0, 0, 0, 0, -1};

    @Test
    void axial_slices_are_axial_also_tilted_or_without_image_type() {
        assertThat(kind("CT", AXIAL, "ORIGINAL", "PRIMARY", "AXIAL")).isEqualTo(SeriesKind.AXIAL);
        assertThat(kind("CT", AXIAL)).isEqualTo(SeriesKind.AXIAL);
        assertThat(kind("ct ", AXIAL, "ORIGINAL", "SECONDARY", "AXIAL")).isEqualTo(SeriesKind.AXIAL);
    }

    @Test
    void thick_axial_slices_computed_from_thin_ones_are_axial() {
        assertThat(kind("CT", AXIAL, "DERIVED", "PRIMARY", "MPR")).isEqualTo(SeriesKind.AXIAL);
    }

    @Test
    void other_planes_and_projections_are_reformats() {
        assertThat(kind("CT", CORONAL, "DERIVED", "PRIMARY", "MPR")).isEqualTo(SeriesKind.REFORMAT);
        assertThat(kind("CT", AXIAL, "DERIVED", "SECONDARY", "MIP")).isEqualTo(SeriesKind.REFORMAT);
    }

    @Test
    void scouts_are_localizers_whatever_the_scanner_calls_them() {
        assertThat(kind("CT", CORONAL, "ORIGINAL", "PRIMARY", "LOCALIZER")).isEqualTo(SeriesKind.LOCALIZER);
        assertThat(kind("CT", CORONAL, "DERIVED", "SECONDARY", "REF_SURVIEW")).isEqualTo(SeriesKind.LOCALIZER);
        assertThat(kind("CT", CORONAL, "ORIGINAL", "PRIMARY", "AXIAL", "TOPOGRAM"))
                .isEqualTo(SeriesKind.LOCALIZER);
    }

    @Test
    void what_is_no_ct_slice_is_other() {
        assertThat(kind("MR", AXIAL, "ORIGINAL", "PRIMARY")).isEqualTo(SeriesKind.OTHER);
        assertThat(kind("CT", new double[0], "DERIVED", "SECONDARY", "PATIENT_INFO"))
                .isEqualTo(SeriesKind.OTHER);
        assertThat(SeriesClassifier.classify(new SeriesFacts("CT", List.of(), Orientation.of(AXIAL), false)))
                .isEqualTo(SeriesKind.OTHER);
    }

    private static SeriesKind kind(String modality, double[] orientation, String... imageType) {
        return SeriesClassifier.classify(
                new SeriesFacts(modality, List.of(imageType), Orientation.of(orientation), true));
    }
}
