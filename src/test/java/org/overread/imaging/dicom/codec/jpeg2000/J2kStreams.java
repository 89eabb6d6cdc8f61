package org.overread.imaging.dicom.codec.jpeg2000;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/// Codestreams of one made-up image in many styles, written by OpenJPEG, which shares nothing with our decoder.
public final class J2kStreams {
    public static final int ROWS = 24;
    public static final int COLUMNS = 40;

    private J2kStreams() {}

    /// By the name of their style.
    public static Map<String, byte[]> all() {
        Map<String, byte[]> streams = new LinkedHashMap<>();
        try (InputStream file = J2kStreams.class.getResourceAsStream("streams.txt")) {
            new String(file.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(
                            fields -> streams.put(fields[0], Base64.getDecoder().decode(fields[1])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return streams;
    }

    /// What they all show: 12 bits, ramps, smooth and coarse by turns.
    static int grey(int pixel) {
        int x = pixel % COLUMNS;
        int y = pixel / COLUMNS;
        int grain = (x * x * 7 + y * y * 13 + x * y * 5) % 29 * ((x / 8 + y / 8) % 2 == 1 ? 3 : 60);
        return (1000 + 40 * x - 17 * y + grain) & 0xFFF;
    }

    /// The same in colours of 8 bits.
    static int colour(int pixel, int band) {
        int shade = grey(pixel) >> 4;
        return switch (band) {
            case 0 -> shade;
            case 1 -> pixel % COLUMNS * 6;
            default -> (255 - shade + pixel / COLUMNS) & 0xFF;
        };
    }
}
