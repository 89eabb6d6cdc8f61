package org.overread.imaging;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.overread.imaging.BadLook.What;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/// How a picture is asked for over HTTP.
///
/// @param width of the window; with `level`
/// @param preset name of a window instead, such as `brain`
/// @param letters whether the patient's sides are written at the edges
/// @param size longest edge in pixels, 1 to [#LARGEST]; else that of the slice
/// @param format `png` or `jpeg`; else what the header Accept prefers, PNG before JPEG
record RenderedLook(
        @Nullable Double width,
        @Nullable Double level,
        @Nullable String preset,
        @Nullable Boolean letters,
        @Nullable Integer size,
        @Nullable String format) {
    static final int LARGEST = 2048;

    /// @param accept the header of that name; empty for none
    /// @throws BadLook if what is given makes no picture
    PictureOrder order(String accept) {
        return new PictureOrder(window(), Boolean.TRUE.equals(letters), edge(), wanted(accept));
    }

    private int edge() {
        if (size != null && (size < 1 || size > LARGEST)) {
            throw new BadLook(What.SIZE);
        }
        return size == null ? 0 : size;
    }

    private PictureFormat wanted(String accept) {
        return format == null
                ? preferred(accept)
                : PictureFormat.named(format)
                        .filter(found -> found != PictureFormat.GIF)
                        .orElseThrow(() -> new BadLook(What.FORMAT));
    }

    /// A header that names neither gets a PNG, which every browser shows.
    private static PictureFormat preferred(String accept) {
        try {
            List<MediaType> types = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(types);
            return types.stream()
                    .flatMap(type -> taking(type).stream())
                    .findFirst()
                    .orElse(PictureFormat.PNG);
        } catch (InvalidMediaTypeException e) {
            return PictureFormat.PNG;
        }
    }

    private static Optional<PictureFormat> taking(MediaType type) {
        return type.includes(MediaType.IMAGE_PNG)
                ? Optional.of(PictureFormat.PNG)
                : Optional.of(PictureFormat.JPEG).filter(jpeg -> type.includes(MediaType.IMAGE_JPEG));
    }

    private Optional<Window> window() {
        if (preset != null) {
            return Optional.of(
                    WindowPreset.named(preset).map(WindowPreset::window).orElseThrow(() -> new BadLook(What.WINDOW)));
        }
        if (width == null && level == null) {
            return Optional.empty();
        }
        if (width == null || level == null || !Window.isValid(width, level)) {
            throw new BadLook(What.WINDOW);
        }
        return Optional.of(new Window(width, level));
    }
}
