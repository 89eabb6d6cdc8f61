package org.overread.imaging;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// The picture that a program wants of a frame (PS3.18 8.3.5).
///
/// @param window empty for one that fits
/// @param viewport empty for the frame's own size
/// @param format `jpeg`, `png` or `gif`
/// @param quality of a JPEG, 1 to 100
public record PictureWish(Optional<Window> window, Optional<Viewport> viewport, String format, int quality) {
    /// Where a frame, or a part of it, is to be fitted into, keeping its proportions.
    ///
    /// @param width at most, pixels, 1 to 4096
    /// @param height at most, pixels, 1 to 4096
    /// @param part of the frame; empty for all of it
    public record Viewport(int width, int height, Optional<Part> part) {}

    /// A rectangle of a frame in its own pixels; what lies outside of the frame is left out.
    public record Part(int x, int y, int width, int height) {}

    byte[] encode(BufferedImage image) {
        BufferedImage fitted = viewport.map(view -> fit(image, view)).orElse(image);
        var bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (format.equals("jpeg")) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(quality / 100f);
            }
            writer.write(null, new IIOImage(fitted, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static BufferedImage fit(BufferedImage image, Viewport view) {
        Part part = view.part().orElse(new Part(0, 0, image.getWidth(), image.getHeight()));
        double scale = Math.min((double) view.width() / part.width(), (double) view.height() / part.height());
        int width = Math.clamp(Math.round(part.width() * scale), 1, view.width());
        int height = Math.clamp(Math.round(part.height() * scale), 1, view.height());
        var target = new BufferedImage(width, height, image.getType());
        Graphics2D graphics = target.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            int right = part.x() + part.width();
            int bottom = part.y() + part.height();
            graphics.drawImage(image, 0, 0, width, height, part.x(), part.y(), right, bottom, null);
        } finally {
            graphics.dispose();
        }
        return target;
    }
}
