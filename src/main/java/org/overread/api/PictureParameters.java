package org.overread.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.overread.imaging.PictureFormat;
import org.overread.imaging.PictureWish;
import org.overread.imaging.PictureWish.Part;
import org.overread.imaging.PictureWish.Viewport;
import org.overread.imaging.Window;

/// Reads how a picture is wanted from the parameters of a request (PS3.18 8.3.5.1).
final class PictureParameters {
    private static final Pattern COMMA = Pattern.compile(",");
    private static final int LARGEST = 4096;
    private static final int THUMBNAIL = 128;

    private final HttpServletRequest request;

    PictureParameters(HttpServletRequest request) {
        this.request = request;
    }

    /// @throws Refusal BAD_PICTURE for a parameter that makes no sense
    PictureWish wish(PictureFormat format, boolean thumbnail) {
        Optional<Viewport> viewport = text("viewport").map(PictureParameters::viewport);
        if (thumbnail && viewport.isEmpty()) {
            viewport = Optional.of(new Viewport(THUMBNAIL, THUMBNAIL, Optional.empty()));
        }
        int quality =
                text("quality").map(text -> number("quality", text, 1, 100)).orElse(PictureFormat.USUAL_QUALITY);
        return new PictureWish(text("window").map(PictureParameters::window), viewport, format, quality);
    }

    /// `center,width,function`; of the functions the linear one (PS3.3 C.11.2.1.2.1).
    private static Window window(String text) {
        String[] parts = COMMA.split(text, -1);
        boolean linear = parts.length == 2 || (parts.length == 3 && parts[2].equals("linear"));
        if (!linear || !isDecimal(parts[0]) || !isDecimal(parts[1])) {
            throw bad("window", text);
        }
        double width = Double.parseDouble(parts[1]);
        double level = Double.parseDouble(parts[0]);
        if (!Window.isValid(width, level)) {
            throw bad("window", text);
        }
        return new Window(width, level);
    }

    /// `vw,vh` or `vw,vh,sx,sy,sw,sh`.
    private static Viewport viewport(String text) {
        String[] parts = COMMA.split(text, -1);
        if (parts.length != 2 && parts.length != 6) {
            throw bad("viewport", text);
        }
        Optional<Part> part = parts.length == 2
                ? Optional.empty()
                : Optional.of(new Part(
                        number("viewport", parts[2], 0, LARGEST),
                        number("viewport", parts[3], 0, LARGEST),
                        number("viewport", parts[4], 1, LARGEST),
                        number("viewport", parts[5], 1, LARGEST)));
        return new Viewport(number("viewport", parts[0], 1, LARGEST), number("viewport", parts[1], 1, LARGEST), part);
    }

    private static int number(String name, String text, int least, int most) {
        if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw bad(name, text);
        }
        return Integer.parseInt(text);
    }

    private static boolean isDecimal(String text) {
        return text.matches("-?[0-9]{1,6}(\\.[0-9]{1,6})?");
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(text -> !text.isEmpty());
    }

    private static Refusal bad(String name, String text) {
        return new Refusal(Refusal.Code.BAD_PICTURE, name + "=" + text);
    }
}
