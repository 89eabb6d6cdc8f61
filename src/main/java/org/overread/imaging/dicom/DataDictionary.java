package org.overread.imaging.dicom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// All elements of PS3.6, for showing a header to people (`imaging/elements.tsv`). Reading headers needs the few of
/// [Dictionary] only, and goes on where this one would find a sequence broken.
final class DataDictionary {
    /// `US or SS`: signed where the pixels are.
    private static final String AS_PIXELS = "XS";

    private static final Map<Integer, Entry> ENTRIES = read();

    private DataDictionary() {}

    /// What the standard says of an element.
    ///
    /// @param asPixels whether the value has the sign of the pixels
    record Entry(Vr vr, boolean asPixels, String keyword) {}

    /// Empty for private elements, and for what the standard did not know.
    static Optional<Entry> find(int tag) {
        return Optional.ofNullable(ENTRIES.get(tag)).or(() -> Optional.ofNullable(ENTRIES.get(firstOfRepeated(tag))));
    }

    /// Curves (50xx) and overlays (60xx) may be there sixteen times, each in a group of its own (PS3.5 7.6).
    private static int firstOfRepeated(int tag) {
        int family = tag >>> 24;
        return (family == 0x50 || family == 0x60) && !Tags.isPrivate(tag) ? tag & 0xFF00FFFF : tag;
    }

    private static Map<Integer, Entry> read() {
        var stream = Objects.requireNonNull(DataDictionary.class.getResourceAsStream("/imaging/elements.tsv"));
        Map<Integer, Entry> entries = new HashMap<>();
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.US_ASCII))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> put(entries, line.split("\t", -1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static void put(Map<Integer, Entry> entries, String[] cells) {
        boolean asPixels = cells[1].equals(AS_PIXELS);
        Vr vr = asPixels ? Vr.US : Vr.valueOf(cells[1]);
        entries.put(Integer.parseUnsignedInt(cells[0], 16), new Entry(vr, asPixels, cells[2]));
    }
}
