package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overread.imaging.StackFinding.Code;
import org.overread.imaging.dicom.Tags;
import org.overread.imaging.dicom.Unreadable;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SliceStackTest {
    private static final Vector3 BASE = new Vector3(-100, -100, 20);
    private static final Vector3 UP = new Vector3(0, 0, 5);

    @TempDir
    Path folder;

    @Test
    void axial_slices_run_from_the_feet_to_the_head_however_they_were_stored() {
        SliceStack stack = series().slices(5, BASE, UP.times(-1)).stack();

        assertThat(locations(stack)).containsExactly(0.0, 5.0, 10.0, 15.0, 20.0);
        assertThat(stack.findings()).isEmpty();
        assertThat(stack.hounsfield()).isTrue();
    }

    @Test
    void feet_first_and_prone_series_run_to_the_head_too() {
        SliceStack feetFirst =
                series().oriented(-1, 0, 0, 0, 1, 0).slices(4, BASE, UP).stack();
        SliceStack prone =
                series().oriented(-1, 0, 0, 0, -1, 0).slices(4, BASE, UP).stack();

        assertThat(locations(feetFirst)).containsExactly(20.0, 25.0, 30.0, 35.0);
        assertThat(locations(prone)).containsExactly(20.0, 25.0, 30.0, 35.0);
        assertThat(feetFirst.findings()).isEmpty();
        assertThat(prone.findings()).isEmpty();
    }

    @Test
    void coronal_slices_run_to_the_back_and_sagittal_ones_to_the_left() {
        SliceStack coronal = series().oriented(1, 0, 0, 0, 0, -1)
                .slices(3, BASE, new Vector3(0, -3, 0))
                .stack();
        SliceStack sagittal = series().oriented(0, 1, 0, 0, 0, -1)
                .slices(3, BASE, new Vector3(-3, 0, 0))
                .stack();

        assertThat(locations(coronal)).containsExactly(-106.0, -103.0, -100.0);
        assertThat(locations(sagittal)).containsExactly(-106.0, -103.0, -100.0);
    }

    @Test
    void a_tilted_gantry_is_measured_from_the_positions() {
        SliceStack stack = tilted(10.5, 10.5).stack();

        assertThat(found(stack, Code.GANTRY_TILT).values().get("degrees")).isCloseTo(10.5, within(0.01));
        assertThat(codes(stack)).containsExactly(Code.GANTRY_TILT);
    }

    @Test
    void the_tilt_has_the_sign_that_the_scanner_gives_it() {
        assertThat(found(tilted(18.5, -18.5).stack(), Code.GANTRY_TILT).values().get("degrees"))
                .isCloseTo(-18.5, within(0.01));
        assertThat(found(tilted(-12, -12).stack(), Code.GANTRY_TILT).values().get("degrees"))
                .isCloseTo(-12, within(0.01));
    }

    @Test
    void a_tilt_in_the_header_that_the_positions_do_not_show_is_said() {
        SliceStack stack = tilted(0, 15).stack();

        assertThat(codes(stack)).containsExactly(Code.TILT_MISMATCH);
    }

    @Test
    void an_oblique_reformat_is_not_tilted() {
        double c = Math.cos(Math.toRadians(15));
        double s = Math.sin(Math.toRadians(15));
        SliceStack stack = series().oriented(1, 0, 0, 0, c, -s)
                .slices(4, BASE, new Vector3(0, s, c).times(3))
                .stack();

        assertThat(stack.findings()).isEmpty();
    }

    @Test
    void missing_slices_are_counted_and_placed() {
        SliceStack stack = series().slices(3, BASE, UP)
                .slice(6, BASE.plus(UP.times(5)))
                .slice(7, BASE.plus(UP.times(6)))
                .slice(9, BASE.plus(UP.times(8)))
                .stack();

        assertThat(codes(stack)).containsExactly(Code.MISSING_SLICES);
        assertThat(found(stack, Code.MISSING_SLICES).values())
                .containsEntry("slices", 3.0)
                .containsEntry("gaps", 2.0)
                .containsEntry("firstAtMillimetres", 30.0);
        assertThat(stack.slices()).extracting(Slice::gapBefore).containsExactly(0, 0, 0, 2, 0, 1);
    }

    @Test
    void a_head_scan_in_two_spacings_is_uneven_but_lacks_nothing() {
        SliceStack stack = series().slices(8, BASE, UP.times(0.5))
                .slices(5, BASE.plus(UP.times(4.5)), UP)
                .stack();

        assertThat(codes(stack)).containsExactly(Code.IRREGULAR_SPACING);
        assertThat(found(stack, Code.IRREGULAR_SPACING).values())
                .containsEntry("minMillimetres", 2.5)
                .containsEntry("maxMillimetres", 5.0);
    }

    @Test
    void positions_rounded_to_a_tenth_are_regular() {
        SliceStack stack = series().slice(BASE)
                .slice(BASE.plus(new Vector3(0, 0, 0.6)))
                .slice(BASE.plus(new Vector3(0, 0, 1.3)))
                .slice(BASE.plus(new Vector3(0, 0, 1.9)))
                .stack();

        assertThat(stack.findings()).isEmpty();
    }

    @Test
    void slices_at_one_position_are_counted_and_keep_the_order_of_their_numbers() {
        SliceStack stack = series().slice(2, BASE).slice(1, BASE).slice(3, BASE).stack();

        assertThat(codes(stack)).containsExactly(Code.DUPLICATE_POSITIONS);
        assertThat(found(stack, Code.DUPLICATE_POSITIONS).values()).containsEntry("slices", 2.0);
        assertThat(stack.slices()).extracting(Slice::sopUid).containsExactly("1.2.3.1", "1.2.3.2", "1.2.3.3");
    }

    @Test
    void the_largest_group_of_one_orientation_and_size_is_shown_and_the_rest_counted() {
        SliceStack stack = series().slices(4, BASE, UP)
                .with(file -> file.decimals(Tags.PIXEL_SPACING, 0.9, 0.9))
                .slice(BASE)
                .with(file -> {})
                .oriented(1, 0, 0, 0, 0, -1)
                .slices(2, BASE, UP)
                .stack();

        assertThat(stack.slices()).hasSize(4);
        assertThat(found(stack, Code.MIXED_SIZE).values()).containsEntry("slices", 1.0);
        assertThat(found(stack, Code.MIXED_ORIENTATION).values()).containsEntry("slices", 2.0);
    }

    @Test
    void scouts_are_left_out_unless_there_is_nothing_else() {
        var series = series().with(file -> file.text(Tags.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "LOCALIZER"))
                .slices(3, BASE, UP);
        SliceStack scouts = series.stack();
        SliceStack mixed =
                series.with(file -> {}).slices(2, BASE.plus(UP.times(9)), UP).stack();

        assertThat(scouts.slices()).hasSize(3);
        assertThat(scouts.hounsfield()).isFalse();
        assertThat(mixed.slices()).hasSize(2);
        assertThat(found(mixed, Code.LOCALIZER_EXCLUDED).values()).containsEntry("slices", 3.0);
    }

    @Test
    void without_positions_the_image_number_orders_and_it_is_said() {
        SliceStack stack = series().with(file -> file.text(Tags.IMAGE_POSITION_PATIENT))
                .slice(12, BASE)
                .slice(3, BASE)
                .stack();

        assertThat(stack.slices()).extracting(Slice::sopUid).containsExactly("1.2.3.3", "1.2.3.12");
        assertThat(codes(stack)).containsExactly(Code.NO_GEOMETRY);
        assertThat(stack.orientation()).isEmpty();
    }

    @Test
    void files_that_cannot_be_read_are_counted_and_the_others_shown() {
        SliceStack stack =
                series().slices(2, BASE, UP).add("no image".getBytes()).stack();

        assertThat(stack.slices()).hasSize(2);
        assertThat(found(stack, Code.UNREADABLE_SLICES).values()).containsEntry("slices", 1.0);
    }

    @Test
    void a_series_without_one_readable_file_says_why() {
        assertThatThrownBy(() -> series().add("no image".getBytes()).stack()).isInstanceOf(Unreadable.class);
    }

    @Test
    void lossy_and_computed_images_are_said() {
        SliceStack stack = series().with(file -> file.text(Tags.LOSSY_IMAGE_COMPRESSION, "01")
                        .text(Tags.IMAGE_TYPE, "DERIVED", "SECONDARY", "AXIAL"))
                .slices(2, BASE, UP)
                .stack();

        assertThat(stack.lossy()).isTrue();
        assertThat(codes(stack)).containsExactly(Code.LOSSY, Code.DERIVED);
    }

    @Test
    void the_worst_finding_comes_first() {
        SliceStack stack = tilted(10, 10).slice(90, BASE.plus(UP.times(20))).stack();

        assertThat(stack.findings().getFirst().severity()).isEqualTo(StackFinding.Severity.ERROR);
    }

    @Test
    void slope_intercept_window_and_padding_are_the_files_own() {
        SliceStack stack = series().with(file -> file.decimals(Tags.RESCALE_SLOPE, 0.5)
                        .decimals(Tags.WINDOW_WIDTH, 0, 80)
                        .decimals(Tags.WINDOW_CENTER, 40, 35)
                        .bytes(Tags.PIXEL_PADDING_VALUE, "US", new byte[] {0x30, (byte) 0xF8}))
                .slice(BASE)
                .stack();

        assertThat(stack.window()).contains(new Window(80, 35));
        assertThat(stack.slice(0).rescale()).isEqualTo(new Rescale(0.5, -1024));
        assertThat(stack.slice(0).padding()).contains(new Padding(-2000, -2000));
    }

    private PhantomSeries tilted(double degrees, double declared) {
        double c = Math.cos(Math.toRadians(degrees));
        double s = Math.sin(Math.toRadians(degrees));
        return series().oriented(1, 0, 0, 0, c, -s)
                .with(file -> file.decimals(Tags.GANTRY_DETECTOR_TILT, declared))
                .slices(5, BASE, UP);
    }

    private PhantomSeries series() {
        return PhantomSeries.in(folder);
    }

    private static List<Double> locations(SliceStack stack) {
        return stack.slices().stream()
                .map(slice -> slice.geometry().orElseThrow().location())
                .toList();
    }

    private static List<Code> codes(SliceStack stack) {
        return stack.findings().stream().map(StackFinding::code).toList();
    }

    private static StackFinding found(SliceStack stack, Code code) {
        return stack.findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
