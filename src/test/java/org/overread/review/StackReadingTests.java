package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.imaging.NoSuchSlice;
import org.overread.imaging.SliceKey;
import org.overread.imaging.SliceStack;
import org.overread.imaging.SliceStacks;
import org.overread.imaging.StackAddress;
import org.overread.imaging.Vector3;
import org.overread.imaging.dicom.DicomWriter;
import org.overread.imaging.dicom.Tags;
import org.overread.testing.SignInAs;
import org.overread.testing.SmallHead;
import org.springframework.beans.factory.annotation.Autowired;

/// Reading a series that is several stacks: ten slices of a soft kernel, eight of a sharp one, and three scouts.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class StackReadingTests extends ImageScene {
    private static final int SOFT = 10;
    private static final int SHARP = 8;

    @Autowired
    SliceStacks stacks;

    @BeforeEach
    void openAStudy() {
        open(SmallHead.in(folder).series(SOFT + SHARP + 3, 5, StackReadingTests::mixed));
    }

    @Test
    void what_was_seen_is_remembered_stack_by_stack() {
        show(0, WindowKind.BRAIN, 0, 1);
        show(1, WindowKind.BONE, 1, 7);

        assertThat(read(() -> seen.indexes(reading)))
                .isEqualTo(Map.of(stack(0).address(), Set.of(0, 1), stack(1).address(), Set.of(1, 7)));
    }

    @Test
    void a_series_of_two_kernels_is_covered_by_either_of_them_and_scouts_do_not_count() {
        assertThat(coverage().series()).extracting(Coverage.OfSeries::slices).containsExactly(SOFT, SHARP);

        show(1, WindowKind.BONE, IntStream.range(0, SHARP - 1).toArray());
        assertThat(coverage().isEnough()).isFalse();
        show(1, WindowKind.BONE, SHARP - 1);
        assertThat(coverage().isEnough()).isTrue();
        assertThat(coverage().main()).map(Coverage.OfSeries::slices).contains(SHARP);
        assertThat(coverage().boneWindowSeen()).isTrue();
        assertThat(coverage().time().toMillis()).isEqualTo(SHARP * 250L);
    }

    @Test
    void two_halves_with_different_tilts_are_one_way_through_the_head() {
        open(SmallHead.in(folder.resolve("halves")).series(10, 5, StackReadingTests::lowerHalfTilted));
        assertThat(read(() -> stacks.all(first()))).hasSize(2);

        show(0, WindowKind.BRAIN, 0, 1, 2, 3, 4);
        assertThat(coverage().share()).isEqualTo(0.5);
        assertThat(coverage().isEnough()).isFalse();

        show(1, WindowKind.BRAIN, 0, 1, 2, 3, 4);
        assertThat(coverage().isEnough()).isTrue();
    }

    @Test
    void a_mark_lies_on_the_stack_that_holds_its_slice() {
        var slice = stack(1).slice(2);
        double z = slice.geometry().orElseThrow().position().z();
        var centre = new Vector3(3, 6, z);
        // As an older page would say it: on the first stack.
        DrawnMark drawn = drawn(
                MarkKind.ELLIPSE,
                StackAddress.first(first()),
                Optional.of(slice.key()),
                centre,
                new Vector3(3.1, 6, z),
                new Vector3(3, 6.1, z));

        Mark mark = put(drawn).mark(drawn.id()).orElseThrow();

        assertThat(mark.place().stack()).isEqualTo(new StackAddress(first(), 1));
        assertThat(mark.place().location()).hasValue(z);
        // One pixel: column 12, row 12 of file 12.
        assertThat(mark.region().orElseThrow().mean()).isEqualTo(1000 + 100 * 12 + 10 * 12 + 12 - 1024);
        assertThat(read(() -> desk.look(reading)).marks()).containsExactly(mark);
    }

    @Test
    void an_ellipse_in_a_plane_is_measured_in_the_stack_that_was_cut() {
        double between = (z(1, 2) + z(1, 3)) / 2;
        var centre = new Vector3(3, 6, between);
        DrawnMark drawn = drawn(
                MarkKind.ELLIPSE,
                new StackAddress(first(), 1),
                Optional.empty(),
                centre,
                new Vector3(3, 6.2, between),
                new Vector3(3, 6, between + 0.2));

        Mark mark = put(drawn).mark(drawn.id()).orElseThrow();

        assertThat(mark.place().stack()).isEqualTo(new StackAddress(first(), 1));
        assertThat(mark.place().sopUid()).isEmpty();
        assertThat(mark.region().orElseThrow().count()).isOne();
        assertThat(mark.region().orElseThrow().mean()).isCloseTo(1000 + 100 * 12.5 + 10 * 12 + 12 - 1024, within(1e-9));
        assertThat(read(() -> desk.look(reading)).marks()).containsExactly(mark);
        assertThat(put(DrawnMark.like(mark)).mark(mark.id())).contains(mark);
    }

    @Test
    void a_stack_that_is_not_there_is_refused() {
        var nowhere = new StackAddress(first(), 7);

        assertThatThrownBy(() ->
                        put(drawn(MarkKind.DISTANCE, nowhere, Optional.empty(), Vector3.ZERO, new Vector3(1, 0, 0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SignInAs.doAs(reader, () -> seen.record(reading, nowhere, List.of())))
                .isInstanceOf(NoSuchSlice.class);
    }

    private static void mixed(int file, DicomWriter writer) {
        writer.text(Tags.CONVOLUTION_KERNEL, file < SOFT ? "H31s" : "H60s");
        if (file >= SOFT + SHARP) {
            writer.text(Tags.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "LOCALIZER");
        } else if (file >= SOFT) {
            writer.decimals(Tags.IMAGE_POSITION_PATIENT, 0, 0, (file - SOFT) * 6);
        }
    }

    private static void lowerHalfTilted(int file, DicomWriter writer) {
        if (file < 5) {
            double tilt = Math.toRadians(12);
            writer.decimals(Tags.IMAGE_ORIENTATION_PATIENT, 1, 0, 0, 0, Math.cos(tilt), Math.sin(tilt));
        }
    }

    private void show(int part, WindowKind window, int... slices) {
        show(new StackAddress(first(), part), window, slices);
    }

    private static DrawnMark drawn(MarkKind kind, StackAddress stack, Optional<SliceKey> slice, Vector3... points) {
        return new DrawnMark(new MarkId(UUID.randomUUID()), kind, Optional.empty(), stack, slice, List.of(points), "");
    }

    private ReadingSheet put(DrawnMark drawn) {
        return read(() -> evidence.mark(reading, List.of(drawn), Submission.plain(SubmitId.fresh())))
                .sheet();
    }

    private double z(int part, int index) {
        return stack(part).slice(index).geometry().orElseThrow().position().z();
    }

    private SliceStack stack(int part) {
        return read(() -> stacks.open(new StackAddress(first(), part)));
    }
}
