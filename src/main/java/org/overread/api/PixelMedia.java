package org.overread.api;

import java.util.Map;
import org.overread.imaging.dicom.TransferSyntax;

/// The media types of frames as they are stored (PS3.18 table 8.7.3-5).
final class PixelMedia {
    static final String PLAIN = "application/octet-stream";
    static final String EXPLICIT = TransferSyntax.EXPLICIT_LITTLE_ENDIAN.uid();

    private static final String PREFIX = "1.2.840.10008.1.2";
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry(PREFIX + ".5", "image/dicom-rle"),
            Map.entry(PREFIX + ".4.50", "image/jpeg"),
            Map.entry(PREFIX + ".4.51", "image/jpeg"),
            Map.entry(PREFIX + ".4.57", "image/jpeg"),
            Map.entry(PREFIX + ".4.70", "image/jpeg"),
            Map.entry(PREFIX + ".4.80", "image/jls"),
            Map.entry(PREFIX + ".4.81", "image/jls"),
            Map.entry(PREFIX + ".4.90", "image/jp2"),
            Map.entry(PREFIX + ".4.91", "image/jp2"),
            Map.entry(PREFIX + ".4.92", "image/jpx"),
            Map.entry(PREFIX + ".4.93", "image/jpx"),
            Map.entry(PREFIX + ".4.110", "image/jxl"),
            Map.entry(PREFIX + ".4.111", "image/jxl"),
            Map.entry(PREFIX + ".4.112", "image/jxl"),
            Map.entry(PREFIX + ".4.201", "image/jphc"),
            Map.entry(PREFIX + ".4.202", "image/jphc"),
            Map.entry(PREFIX + ".4.203", "image/jphc"));

    private PixelMedia() {}

    static String of(TransferSyntax syntax) {
        return TYPES.getOrDefault(syntax.uid(), PLAIN);
    }
}
