package org.overread.imaging.dicom;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// All data elements of a file in their order, nested ones below their sequence.
///
/// @param whole whether all are there: beyond [#MOST] the rest is left out
public record ElementTable(List<ElementRow> rows, boolean whole) {
    /// An enhanced CT of 500 frames has some 30,000.
    static final int MOST = 50_000;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    public ElementTable {
        rows = List.copyOf(rows);
    }

    /// Reads the elements before and behind the pixel data; of the pixels only how many bytes they are.
    ///
    /// @throws Unreadable for whatever reason, and nothing else
    public static ElementTable read(Path file) {
        try (DicomFile dicom = DicomFile.open(file)) {
            var lister = new ElementLister(dicom.header());
            lister.list(dicom.header(), 0);
            dicom.header().pixels().ifPresent(pixels -> pixels(dicom, pixels, lister));
            return lister.table();
        }
    }

    /// What stands behind broken pixels is out of reach, and no reason to show nothing.
    private static void pixels(DicomFile dicom, PixelElement pixels, ElementLister lister) {
        long length = pixels.length();
        try {
            Encoding encoding = Encoding.of(dicom.header().transferSyntax());
            long end = pixels.position() + length;
            if (pixels.isFragmented()) {
                length = Fragments.of(dicom, pixels).items(pixels).length();
                end = pixels.position() + length + ElementHead.DELIMITER;
            }
            DataSet tail = DataSetParser.tail(dicom, end, encoding);
            lister.bytes(pixels.tag(), pixels.vr(), length);
            lister.list(tail, 0);
        } catch (Unreadable e) {
            lister.bytes(pixels.tag(), pixels.vr(), pixels.isFragmented() ? 0 : length);
        }
    }

    /// The rows that mention all words, what they are in, and what is in them. No words: all rows.
    public List<ElementRow> mentioning(String wanted) {
        if (wanted.isBlank()) {
            return rows;
        }
        String[] words = SPACES.split(wanted.strip().toLowerCase(Locale.ROOT));
        List<ElementRow> above = new ArrayList<>();
        List<ElementRow> found = new ArrayList<>();
        int inside = Integer.MAX_VALUE;
        for (ElementRow row : rows) {
            while (!above.isEmpty() && above.getLast().depth() >= row.depth()) {
                above.removeLast();
            }
            boolean within = row.depth() > inside;
            if (within || row.mentions(words)) {
                found.addAll(above);
                above.clear();
                found.add(row);
                inside = within ? inside : row.depth();
            } else {
                inside = Integer.MAX_VALUE;
                above.add(row);
            }
        }
        return found;
    }
}
