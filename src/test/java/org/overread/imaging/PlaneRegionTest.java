package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overread.imaging.dicom.DicomPixels;
import org.overread.imaging.dicom.StoredFrame;
import org.overread.imaging.dicom.Tags;

/// Ellipses in planes through a stack. The values of [GradientSeries] grow evenly along each direction, so that what
/// lies between pixels and slices is known from the place alone, without any interpolation.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlaneRegionTest {
    private static final double FINEST = 0.25;

    @TempDir
    Path folder;

    private final List<Integer> asked = new ArrayList<>();

    @Test
    void a_sagittal_ellipse_holds_the_values_of_the_places_in_it() {
        SliceStack stack = new GradientSeries(folder, 0).stack();
        var centre = new Vector3(4.1, 7.3, 31.2);

        assertSame(stack, centre, new Vector3(0, 4.4, 0), new Vector3(0, 0, -13.7), 0);
    }

    @Test
    void an_oblique_ellipse_does_too() {
        SliceStack stack = new GradientSeries(folder, 0).stack();
        var centre = new Vector3(4.1, 7.3, 31.2);

        assertSame(stack, centre, new Vector3(2, 2, 3), new Vector3(3, -3, 0), 0);
    }

    @Test
    void in_a_sheared_stack_places_in_the_patient_count_and_not_rows() {
        SliceStack stack = new GradientSeries(folder, 0.4).stack();
        var centre = new Vector3(4.1, 8.1, 22);

        assertSame(stack, centre, new Vector3(0, 2.6, 0), new Vector3(0, 0, 6.2), 0.4);
    }

    @Test
    void places_beside_padding_are_left_out_over_the_whole_range_of_it() {
        // The values of one pixel: column 16, row 15, slice 6. Its neighbours have others.
        SliceStack stack = new GradientSeries(folder, 0)
                .with(file -> file.integers(Tags.PIXEL_PADDING_VALUE, GradientSeries.stored(16, 15, 6) + 3)
                        .integers(Tags.PIXEL_PADDING_RANGE_LIMIT, GradientSeries.stored(16, 15, 6)))
                .stack();
        var region = ellipse(new Vector3(4, 7.5, 30), new Vector3(2, 0, 0), new Vector3(0, 0, 9));

        double[] values = measure(stack, region).orElseThrow();

        double[] expected = points(region, 2, 9, new Vector3(1, 0, 0), new Vector3(0, 0, 1)).stream()
                .filter(point -> !isBesidePadding(stack, point))
                .mapToDouble(point -> hu(point, 0))
                .toArray();
        assertThat(values.length)
                .isEqualTo(expected.length)
                .isLessThan(points(region, 2, 9, new Vector3(1, 0, 0), new Vector3(0, 0, 1))
                        .size());
        assertThat(mean(values)).isCloseTo(mean(expected), within(1e-9));
        assertThat(stack.slice(0).padding())
                .contains(new Padding(GradientSeries.stored(16, 15, 6), GradientSeries.stored(16, 15, 6) + 3));
    }

    @Test
    void a_gap_between_slices_is_no_value() {
        SliceStack stack = new GradientSeries(folder, 0).without(5, 6, 7).stack();
        var inTheGap = ellipse(new Vector3(4, 7, 30), new Vector3(0, 2, 0), new Vector3(0, 0, 4));
        var aroundIt = ellipse(new Vector3(4, 7, 30), new Vector3(0, 2, 0), new Vector3(0, 0, 16));

        assertThat(stack.slice(5).gapBefore()).isEqualTo(3);
        assertThat(measure(stack, inTheGap)).isEmpty();
        // Slice 4 lies at 20 mm and slice 8 at 40; each reaches half a spacing, 2.5 mm.
        assertThat(Arrays.stream(measure(stack, aroundIt).orElseThrow()))
                .isNotEmpty()
                .allMatch(value ->
                        value < hu(new Vector3(4, 9, 20), 0) + 1 || value > hu(new Vector3(4, 5, 40), 0) - 1);
    }

    @Test
    void each_slice_is_decoded_once_and_none_that_it_does_not_touch() {
        SliceStack stack = new GradientSeries(folder, 0).stack();
        var region = ellipse(new Vector3(4, 7, 30), new Vector3(0, 3, 0), new Vector3(0, 0, 12));

        assertThat(measure(stack, region)).isPresent();
        assertThat(asked).containsExactlyInAnyOrder(3, 4, 5, 6, 7, 8, 9).doesNotHaveDuplicates();
    }

    @Test
    void a_huge_ellipse_is_measured_on_a_coarser_grid() {
        SliceStack stack = new GradientSeries(folder, 0).stack();
        var region = ellipse(new Vector3(4, 7, 30), new Vector3(0, 4000, 0), new Vector3(0, 0, 4000));

        assertThat(measure(stack, region).map(values -> values.length))
                .hasValueSatisfying(count -> assertThat(count).isLessThan(600));
    }

    @Test
    void a_stack_without_extent_cannot_be_measured_across() {
        SliceStack one = new GradientSeries(folder, 0)
                .without(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11)
                .stack();
        var region = ellipse(new Vector3(4, 7, 0), new Vector3(0, 3, 0), new Vector3(0, 0, 3));

        assertThatThrownBy(() -> measure(one, region)).isInstanceOf(IllegalArgumentException.class);
    }

    /// By another way: every place of the grid, its value from the place.
    private void assertSame(SliceStack stack, Vector3 centre, Vector3 first, Vector3 second, double shear) {
        var region = ellipse(centre, first, second);
        double[] values = measure(stack, region).orElseThrow();
        double[] expected = points(region, first.length(), second.length(), first.unit(), second.unit()).stream()
                .mapToDouble(point -> hu(point, shear))
                .toArray();

        assertThat(values).hasSameSizeAs(expected);
        assertThat(values.length).isGreaterThan(100);
        assertThat(sorted(values)).containsExactly(sorted(expected), within(1e-6));
    }

    private static List<Vector3> points(Ellipse region, double a, double b, Vector3 one, Vector3 other) {
        List<Vector3> points = new ArrayList<>();
        for (int i = -200; i <= 200; i++) {
            for (int j = -200; j <= 200; j++) {
                if (Math.hypot(i * FINEST / a, j * FINEST / b) <= 1 + 1e-12) {
                    points.add(region.centre().plus(one.times(i * FINEST)).plus(other.times(j * FINEST)));
                }
            }
        }
        return points;
    }

    private static double hu(Vector3 place, double shear) {
        double slice = place.z() / GradientSeries.SPACING;
        double row = (place.y() - slice * shear) / 0.5;
        return GradientSeries.value(place.x() / 0.25, row, slice) - 1024;
    }

    private static boolean isBesidePadding(SliceStack stack, Vector3 point) {
        return Math.abs(point.x() / 0.25 - 16) < 1
                && Math.abs(point.y() / 0.5 - 15) < 1
                && Math.abs(point.z() / GradientSeries.SPACING - 6) < 1;
    }

    private Optional<double[]> measure(SliceStack stack, Ellipse region) {
        return PlaneRegion.values(stack, region, index -> {
            asked.add(index);
            return pixels(stack.slice(index));
        });
    }

    private static StoredFrame pixels(Slice slice) {
        return DicomPixels.decode(slice.file(), slice.frame()).asStored();
    }

    private static Ellipse ellipse(Vector3 centre, Vector3 first, Vector3 second) {
        return new Ellipse(centre, centre.plus(first), centre.plus(second));
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElseThrow();
    }

    private static double[] sorted(double[] values) {
        return Arrays.stream(values).sorted().toArray();
    }
}
