package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OrientationTest {
    @Test
    void an_axial_slice_of_a_patient_on_the_back_has_right_on_the_left() {
        assertThat(letters(1, 0, 0, 0, 1, 0)).isEqualTo(new EdgeLetters("R", "L", "A", "P"));
    }

    @Test
    void feet_first_with_mirrored_rows_has_left_on_the_left() {
        assertThat(letters(-1, 0, 0, 0, 1, 0)).isEqualTo(new EdgeLetters("L", "R", "A", "P"));
    }

    @Test
    void prone_has_the_back_on_top() {
        assertThat(letters(-1, 0, 0, 0, -1, 0)).isEqualTo(new EdgeLetters("L", "R", "P", "A"));
    }

    @Test
    void coronal_and_sagittal_have_the_head_on_top() {
        assertThat(letters(1, 0, 0, 0, 0, -1)).isEqualTo(new EdgeLetters("R", "L", "H", "F"));
        assertThat(letters(0, 1, 0, 0, 0, -1)).isEqualTo(new EdgeLetters("A", "P", "H", "F"));
    }

    @Test
    void an_oblique_edge_has_two_letters_with_the_stronger_first() {
        double c = Math.cos(Math.toRadians(30));
        double s = Math.sin(Math.toRadians(30));
        assertThat(letters(c, s, 0, -s, c, 0)).isEqualTo(new EdgeLetters("RA", "LP", "AL", "PR"));
    }

    @Test
    void an_ordinary_gantry_tilt_leaves_the_letters_single() {
        assertThat(letters(1, 0, 0, 0, 0.98325, -0.18224)).isEqualTo(new EdgeLetters("R", "L", "A", "P"));
    }

    @Test
    void the_plane_is_the_axis_that_the_slices_run_along() {
        assertThat(orientation(1, 0, 0, 0, 0.98, -0.199).plane()).isEqualTo(Plane.AXIAL);
        assertThat(orientation(1, 0, 0, 0, 0, -1).plane()).isEqualTo(Plane.CORONAL);
        assertThat(orientation(0, 1, 0, 0, 0, -1).plane()).isEqualTo(Plane.SAGITTAL);
    }

    @Test
    void stacks_run_to_the_head_to_the_back_and_to_the_left() {
        assertThat(orientation(-1, 0, 0, 0, 1, 0).stackingDirection().z()).isEqualTo(1);
        assertThat(orientation(1, 0, 0, 0, 0, -1).stackingDirection().y()).isEqualTo(1);
        assertThat(orientation(0, 1, 0, 0, 0, -1).stackingDirection().x()).isEqualTo(1);
    }

    @Test
    void numbers_that_are_no_orientation_are_none() {
        assertThat(Orientation.of(new double[] {1, 0, 0, 1, 0, 0})).isEmpty();
        assertThat(Orientation.of(new double[] {0, 0, 0, 0, 0, 0})).isEmpty();
        assertThat(Orientation.of(new double[] {1, 0, 0})).isEmpty();
        assertThat(Orientation.of(new double[] {1, 0, 0, 0, Double.NaN, 0})).isEmpty();
    }

    @Test
    void a_pixel_lies_where_position_orientation_and_spacing_put_it() {
        var geometry =
                new Geometry(new Vector3(-100, -90, 40), orientation(1, 0, 0, 0, 0.6, -0.8), new PixelSpacing(2, 0.5));

        Vector3 point = geometry.pointAt(10, 20);

        assertThat(point.minus(new Vector3(-90, -78, 24)).length()).isLessThan(1e-9);
        assertThat(geometry.affine()).containsExactly(0.5, 0, -100, 0, 1.2, -90, 0, -1.6, 40);
    }

    private static EdgeLetters letters(double... numbers) {
        return orientation(numbers).letters();
    }

    private static Orientation orientation(double... numbers) {
        return Orientation.of(numbers).orElseThrow();
    }
}
