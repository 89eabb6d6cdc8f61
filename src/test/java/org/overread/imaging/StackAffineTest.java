package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StackAffineTest {
    private static final Vector3 BASE = new Vector3(-100, -120, 20);
    private static final Vector3 UP = new Vector3(0, 0, 5);

    @TempDir
    Path folder;

    @Test
    void it_says_where_each_pixel_of_each_slice_lies_also_in_a_tilted_stack() {
        double c = Math.cos(Math.toRadians(18.5));
        double s = Math.sin(Math.toRadians(18.5));
        SliceStack stack = PhantomSeries.in(folder)
                .oriented(1, 0, 0, 0, c, s)
                .slices(6, BASE, UP)
                .stack();

        StackAffine affine = stack.affine().orElseThrow();

        for (int index = 0; index < 6; index++) {
            Geometry geometry = stack.slice(index).geometry().orElseThrow();
            assertThat(affine.at(7, 3, index).minus(geometry.pointAt(3, 7)).length())
                    .isLessThan(1e-9);
        }
        assertThat(affine.step().length()).isCloseTo(5, within(1e-9));
        assertThat(affine.numbers()).hasSize(12).startsWith(0.5, 0, 0, -100);
    }

    @Test
    void missing_slices_are_places_without_a_slice() {
        SliceStack stack = PhantomSeries.in(folder)
                .slices(3, BASE, UP)
                .slices(3, BASE.plus(UP.times(5)), UP)
                .stack();

        StackAffine affine = stack.affine().orElseThrow();

        assertThat(stack.slice(3).gapBefore()).isEqualTo(2);
        assertThat(affine.at(0, 0, 5))
                .isEqualTo(stack.slice(3).geometry().orElseThrow().position());
    }

    @Test
    void there_is_none_where_no_single_one_holds() {
        SliceStack repeated =
                PhantomSeries.in(folder).slices(3, BASE, UP).slice(BASE).stack();
        SliceStack uneven = PhantomSeries.in(folder)
                .slice(BASE)
                .slice(BASE.plus(UP))
                .slice(BASE.plus(UP.times(2.3)))
                .stack();
        SliceStack single = PhantomSeries.in(folder).slice(BASE).stack();
        // Evenly spaced along the normal, but one slice is shifted in its plane.
        SliceStack shifted = PhantomSeries.in(folder)
                .slices(2, BASE, UP)
                .slice(BASE.plus(UP.times(2)).plus(new Vector3(4, 0, 0)))
                .slice(BASE.plus(UP.times(3)))
                .stack();

        assertThat(repeated.affine()).isEmpty();
        assertThat(uneven.affine()).isEmpty();
        assertThat(single.affine()).isEmpty();
        assertThat(shifted.affine()).isEmpty();
    }
}
