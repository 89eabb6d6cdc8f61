package org.overread.imaging;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A stack as the viewer gets it, version 1. What the files do not say is null, never guessed.
///
/// @param picture whether there are no frames in wire form, but pictures from `rendered`: not CT, no HU
/// @param part which stack of its series it is, from 0
/// @param stacks all stacks of the series, this one among them
/// @param affine of the whole stack, 3 × 4 numbers row by row, from (column, row, place, 1) to mm; see [StackAffine]
/// @param orientation direction of the rows, then of the columns
/// @param preview etag of the whole-stack preview; null where there is none
@SuppressWarnings("ArrayRecordComponent")
record StackDocument(
        int version,
        String series,
        String studyUid,
        String seriesUid,
        String frameOfReference,
        int part,
        List<PartDocument> stacks,
        int rows,
        int columns,
        @Nullable Double rowSpacing,
        @Nullable Double columnSpacing,
        double @Nullable [] orientation,
        double @Nullable [] affine,
        @Nullable Window window,
        boolean hounsfield,
        boolean inverted,
        boolean lossy,
        boolean picture,
        @Nullable String preview,
        List<FoundDocument> findings,
        List<SliceDocument> slices) {
    static final int VERSION = 1;

    /// A stack of the series, in short.
    ///
    /// @param plane null in a stack without geometry
    record PartDocument(
            int part,
            int slices,
            int rows,
            int columns,
            @Nullable String plane,
            String kernel,
            boolean localizer) {}

    record FoundDocument(String code, String severity, ImageTexts.Both text, Map<String, Double> values) {}

    /// @param position of the first pixel's centre, mm
    /// @param padding stored values that are no measurement, both ends included
    /// @param location on the patient's axis along which the stack runs, mm
    record SliceDocument(
            String sop,
            int frame,
            String etag,
            double @Nullable [] position,
            @Nullable Double location,
            double slope,
            double intercept,
            @Nullable Padding padding,
            int gapBefore,
            ImageTexts.@Nullable Both unreadable) {}

    /// @param all stacks of the series
    static StackDocument of(SliceStack stack, List<SliceStack> all, ImageTexts texts) {
        return new StackDocument(
                VERSION,
                stack.series().toString(),
                stack.studyUid(),
                stack.seriesUid(),
                stack.frameOfReference(),
                stack.part().number(),
                all.stream().map(StackDocument::part).toList(),
                stack.grid().rows(),
                stack.grid().columns(),
                stack.grid().spacing().map(PixelSpacing::row).orElse(null),
                stack.grid().spacing().map(PixelSpacing::column).orElse(null),
                stack.orientation().map(Orientation::numbers).orElse(null),
                stack.affine().map(StackAffine::numbers).orElse(null),
                stack.window().orElse(null),
                stack.hounsfield(),
                stack.inverted(),
                stack.lossy(),
                stack.picture(),
                StackPreview.suits(stack) ? StackPreview.etag(stack) : null,
                stack.findings().stream().map(found -> found(found, texts)).toList(),
                stack.slices().stream().map(slice -> slice(slice, texts)).toList());
    }

    private static PartDocument part(SliceStack stack) {
        return new PartDocument(
                stack.part().number(),
                stack.slices().size(),
                stack.grid().rows(),
                stack.grid().columns(),
                stack.orientation().map(way -> way.plane().name()).orElse(null),
                stack.part().kernel(),
                stack.part().localizer());
    }

    private static FoundDocument found(StackFinding finding, ImageTexts texts) {
        return new FoundDocument(
                finding.code().name(), finding.severity().name(), texts.finding(finding), finding.values());
    }

    private static SliceDocument slice(Slice slice, ImageTexts texts) {
        return new SliceDocument(
                slice.sopUid(),
                slice.frame(),
                slice.etag(),
                slice.geometry()
                        .map(Geometry::position)
                        .map(point -> new double[] {point.x(), point.y(), point.z()})
                        .orElse(null),
                slice.geometry().map(Geometry::location).orElse(null),
                slice.rescale().slope(),
                slice.rescale().intercept(),
                slice.padding().orElse(null),
                slice.gapBefore(),
                slice.unreadable().map(texts::fault).orElse(null));
    }
}
