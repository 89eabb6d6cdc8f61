package org.overread.imaging.dicom;

import java.util.LinkedHashMap;
import java.util.Map;

/// How a data set and its pixels are encoded (PS3.5 section 10 and annex A), with the name by which a person can be
/// told of it: every transfer syntax of PS3.6 table A-1 is known by name, decoded or not.
///
/// @param uid as written in the file, at most 64 characters
/// @param name short and English
public record TransferSyntax(String uid, String name) {
    private static final String JPEG_FAMILY = "1.2.840.10008.1.2.4.";

    private static final Map<String, TransferSyntax> KNOWN = new LinkedHashMap<>();

    public static final TransferSyntax IMPLICIT_LITTLE_ENDIAN = known("", "Implicit VR little endian");
    public static final TransferSyntax EXPLICIT_LITTLE_ENDIAN = known(".1", "Explicit VR little endian");
    public static final TransferSyntax DEFLATED = known(".1.99", "Deflated explicit VR little endian");
    public static final TransferSyntax EXPLICIT_BIG_ENDIAN = known(".2", "Explicit VR big endian");
    public static final TransferSyntax JPEG_BASELINE = known(".4.50", "JPEG baseline 8 bit");
    public static final TransferSyntax JPEG_EXTENDED = known(".4.51", "JPEG extended 12 bit");
    public static final TransferSyntax JPEG_LOSSLESS = known(".4.57", "JPEG lossless");
    public static final TransferSyntax JPEG_LOSSLESS_FIRST_ORDER =
            known(".4.70", "JPEG lossless, first-order prediction");
    public static final TransferSyntax JPEG_LS = known(".4.80", "JPEG-LS lossless");
    public static final TransferSyntax JPEG_LS_NEAR_LOSSLESS = known(".4.81", "JPEG-LS near-lossless");
    public static final TransferSyntax JPEG_2000_LOSSLESS = known(".4.90", "JPEG 2000 lossless");
    public static final TransferSyntax JPEG_2000 = known(".4.91", "JPEG 2000");
    public static final TransferSyntax RLE_LOSSLESS = known(".5", "RLE lossless");

    public static final TransferSyntax ENCAPSULATED_UNCOMPRESSED =
            known(".1.98", "Encapsulated uncompressed explicit VR little endian");

    static {
        known(".4.52", "JPEG extended, processes 3 and 5");
        known(".4.53", "JPEG spectral selection, processes 6 and 8");
        known(".4.54", "JPEG spectral selection, processes 7 and 9");
        known(".4.55", "JPEG full progression, processes 10 and 12");
        known(".4.56", "JPEG full progression, processes 11 and 13");
        known(".4.58", "JPEG lossless, process 15");
        known(".4.59", "JPEG extended hierarchical, processes 16 and 18");
        known(".4.60", "JPEG extended hierarchical, processes 17 and 19");
        known(".4.61", "JPEG spectral selection hierarchical, processes 20 and 22");
        known(".4.62", "JPEG spectral selection hierarchical, processes 21 and 23");
        known(".4.63", "JPEG full progression hierarchical, processes 24 and 26");
        known(".4.64", "JPEG full progression hierarchical, processes 25 and 27");
        known(".4.65", "JPEG lossless hierarchical, process 28");
        known(".4.66", "JPEG lossless hierarchical, process 29");
        known(".4.92", "JPEG 2000 part 2 lossless");
        known(".4.93", "JPEG 2000 part 2");
        known(".4.94", "JPIP referenced");
        known(".4.95", "JPIP referenced, deflated");
        known(".4.100", "MPEG-2 main level");
        known(".4.100.1", "MPEG-2 main level, fragmentable");
        known(".4.101", "MPEG-2 high level");
        known(".4.101.1", "MPEG-2 high level, fragmentable");
        known(".4.102", "MPEG-4 AVC/H.264");
        known(".4.102.1", "MPEG-4 AVC/H.264, fragmentable");
        known(".4.103", "MPEG-4 AVC/H.264 BD-compatible");
        known(".4.103.1", "MPEG-4 AVC/H.264 BD-compatible, fragmentable");
        known(".4.104", "MPEG-4 AVC/H.264 4.2 for 2D video");
        known(".4.104.1", "MPEG-4 AVC/H.264 4.2 for 2D video, fragmentable");
        known(".4.105", "MPEG-4 AVC/H.264 4.2 for 3D video");
        known(".4.105.1", "MPEG-4 AVC/H.264 4.2 for 3D video, fragmentable");
        known(".4.106", "MPEG-4 AVC/H.264 stereo");
        known(".4.106.1", "MPEG-4 AVC/H.264 stereo, fragmentable");
        known(".4.107", "HEVC/H.265 main");
        known(".4.108", "HEVC/H.265 main 10");
        known(".4.110", "JPEG XL lossless");
        known(".4.111", "JPEG XL JPEG recompression");
        known(".4.112", "JPEG XL");
        known(".4.201", "High-throughput JPEG 2000 lossless");
        known(".4.202", "High-throughput JPEG 2000 lossless, RPCL");
        known(".4.203", "High-throughput JPEG 2000");
        known(".4.204", "JPIP HTJ2K referenced");
        known(".4.205", "JPIP HTJ2K referenced, deflated");
        known(".6.1", "RFC 2557 MIME encapsulation");
        known(".6.2", "XML encoding");
        known(".7.1", "SMPTE ST 2110-20 uncompressed progressive active video");
        known(".7.2", "SMPTE ST 2110-20 uncompressed interlaced active video");
        known(".7.3", "SMPTE ST 2110-30 PCM digital audio");
        known(".8.1", "Deflated image frame compression");
    }

    /// The syntax of this UID; an unheard-of one is named so and treated as encapsulated.
    public static TransferSyntax of(String uid) {
        TransferSyntax known = KNOWN.get(uid);
        if (known != null) {
            return known;
        }
        return new TransferSyntax(uid.length() > 64 ? uid.substring(0, 64) : uid, "Unknown transfer syntax");
    }

    private static TransferSyntax known(String suffix, String name) {
        TransferSyntax syntax = new TransferSyntax("1.2.840.10008.1.2" + suffix, name);
        KNOWN.put(syntax.uid, syntax);
        return syntax;
    }

    /// Elements carry their value representation; only the default syntax leaves it out (PS3.5 A.1).
    public boolean isExplicit() {
        return !equals(IMPLICIT_LITTLE_ENDIAN);
    }

    public boolean isBigEndian() {
        return equals(EXPLICIT_BIG_ENDIAN);
    }

    /// Everything after the file meta information is one deflate stream (PS3.5 A.5).
    public boolean isDeflated() {
        return equals(DEFLATED);
    }

    /// Pixels are a codestream in fragments (PS3.5 A.4) rather than plain numbers.
    public boolean isEncapsulated() {
        return !(equals(IMPLICIT_LITTLE_ENDIAN) || equals(EXPLICIT_LITTLE_ENDIAN) || isBigEndian() || isDeflated());
    }

    /// What kind of codestream the pixels are. A codestream says itself which process of its family it is of: those
    /// that are not known are refused by their own name.
    Family family() {
        if (equals(RLE_LOSSLESS)) {
            return Family.RUN_LENGTH;
        }
        if (!uid.startsWith(JPEG_FAMILY)) {
            return equals(ENCAPSULATED_UNCOMPRESSED) ? Family.PLAIN : Family.UNKNOWN;
        }
        return switch (uid.substring(JPEG_FAMILY.length())) {
            case "80", "81" -> Family.JPEG_LS;
            case "90", "91" -> Family.JPEG_2000;
            case "201", "202", "203" -> Family.HIGH_THROUGHPUT;
            case String suffix when suffix.length() == 2 && suffix.compareTo("70") <= 0 -> Family.JPEG;
            default -> Family.UNKNOWN;
        };
    }

    /// Codestreams by their standard.
    enum Family {
        /// PS3.5 annex G.
        RUN_LENGTH,
        /// ITU-T T.81: 1.2.840.10008.1.2.4.50 to .70.
        JPEG,
        /// ITU-T T.87.
        JPEG_LS,
        /// ITU-T T.800.
        JPEG_2000,
        /// ITU-T T.814.
        HIGH_THROUGHPUT,
        /// Uncompressed, in fragments.
        PLAIN,
        UNKNOWN
    }

    /// `JPEG 2000 lossless (1.2.840.10008.1.2.4.90)`.
    @Override
    public String toString() {
        return name + " (" + uid + ")";
    }
}
