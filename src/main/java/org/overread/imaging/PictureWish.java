package org.overread.imaging;

import java.util.Optional;

/// The picture that a program wants of a frame (PS3.18 8.3.5).
///
/// @param window empty for one that fits
/// @param viewport empty for the frame's own size
/// @param quality of a JPEG, 1 to 100
public record PictureWish(Optional<Window> window, Optional<Viewport> viewport, PictureFormat format, int quality) {
    /// Where a frame, or a part of it, is to be fitted into, keeping its proportions.
    ///
    /// @param width at most, pixels, 1 to 4096
    /// @param height at most, pixels, 1 to 4096
    /// @param part of the frame; empty for all of it
    public record Viewport(int width, int height, Optional<Part> part) {}

    /// A rectangle of a frame in its own pixels; what lies outside of the frame is black.
    public record Part(int x, int y, int width, int height) {}

    byte[] encode(SlicePicture picture) {
        SlicePicture fitted = viewport.map(
                        view -> view.part().map(picture::part).orElse(picture).within(view.width(), view.height()))
                .orElse(picture);
        return format.encode(fitted.image(), quality);
    }
}
