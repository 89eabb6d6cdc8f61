package org.overread.imaging;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How a picture is asked for over HTTP.
///
/// @param width of the window; with `level`
/// @param preset name of a window instead, such as `brain`
/// @param letters whether the patient's sides are written at the edges
record RenderedLook(
        @Nullable Double width,
        @Nullable Double level,
        @Nullable String preset,
        @Nullable Boolean letters) {
    /// @throws BadWindow if what is given makes no window
    PictureOrder order() {
        return new PictureOrder(window(), Boolean.TRUE.equals(letters), 0);
    }

    private Optional<Window> window() {
        if (preset != null) {
            return Optional.of(
                    WindowPreset.named(preset).map(WindowPreset::window).orElseThrow(BadWindow::new));
        }
        if (width == null && level == null) {
            return Optional.empty();
        }
        if (width == null || level == null || !Window.isValid(width, level)) {
            throw new BadWindow();
        }
        return Optional.of(new Window(width, level));
    }
}
