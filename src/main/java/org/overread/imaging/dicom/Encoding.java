package org.overread.imaging.dicom;

/// How data elements are written: with their value representation or without, which byte first (PS3.5 7.1, 7.3).
record Encoding(boolean explicit, boolean bigEndian) {
    static final Encoding EXPLICIT_LITTLE_ENDIAN = new Encoding(true, false);
    static final Encoding IMPLICIT_LITTLE_ENDIAN = new Encoding(false, false);

    static Encoding of(TransferSyntax syntax) {
        return new Encoding(syntax.isExplicit(), syntax.isBigEndian());
    }
}
