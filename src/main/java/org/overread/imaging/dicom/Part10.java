package org.overread.imaging.dicom;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.overread.imaging.dicom.Unreadable.Reason;

/// The start of a file (PS3.10 7.1): preamble, `DICM`, file meta information; and the guesses that files without
/// them need.
final class Part10 {
    private static final int PREAMBLE = 128;
    private static final byte[] PREFIX = "DICM".getBytes(StandardCharsets.US_ASCII);

    private Part10() {}

    /// A source positioned behind the file meta information.
    ///
    /// @param bytes where the data set is read from: the file, or its inflated part
    /// @param position of the first element of the data set
    record Start(Bytes bytes, DataSetParser parser, long position, TransferSyntax syntax, Encoding encoding) {}

    static Start locate(Bytes file) {
        long position = metaStart(file);
        DataSetParser meta = new DataSetParser(file);
        long body = meta.readMeta(position);
        Element named = meta.header().get(Tags.TRANSFER_SYNTAX_UID);
        if (named == null) {
            Encoding encoding = guess(file, body);
            return new Start(file, meta, body, syntaxOf(encoding), encoding);
        }
        TransferSyntax syntax = TransferSyntax.of(
                named.texts(CharacterSet.ASCII).stream().findFirst().orElse(""));
        if (syntax.isDeflated()) {
            Bytes inflated = new InflatedBytes(file, body);
            return new Start(inflated, meta.over(inflated), 0, syntax, Encoding.of(syntax));
        }
        return new Start(file, meta, body, syntax, confirmed(file, body, Encoding.of(syntax)));
    }

    private static long metaStart(Bytes file) {
        if (file.reaches(PREAMBLE + PREFIX.length) && Arrays.equals(file.copy(PREAMBLE, PREFIX.length), PREFIX)) {
            return (long) PREAMBLE + PREFIX.length;
        }
        if (file.reaches(8) && Arrays.equals(file.copy(0, PREFIX.length), PREFIX)) {
            return PREFIX.length;
        }
        return 0;
    }

    /// The encoding of a data set of which nothing is known, from its first element: a low even group, and either a
    /// representation or a length that fits into the file.
    private static Encoding guess(Bytes file, long position) {
        if (!file.reaches(position + 8)) {
            throw new Unreadable(Reason.NOT_DICOM, "There is no DICOM data set");
        }
        boolean explicit =
                Vr.named(file.u8(position + 4), file.u8(position + 5)).isPresent();
        for (boolean bigEndian : new boolean[] {false, true}) {
            int group = file.u16(position, bigEndian);
            boolean plausible = explicit || file.reaches(position + 8 + file.u32(position + 4, bigEndian));
            if (group >= 0x0004 && group <= 0x0028 && group % 2 == 0 && plausible && (explicit || !bigEndian)) {
                return new Encoding(explicit, bigEndian);
            }
        }
        throw new Unreadable(Reason.NOT_DICOM, "Neither the prefix DICM nor a data set is at the start");
    }

    /// What the transfer syntax says, unless the first element is plainly written the other way: some archives change
    /// the one without the other.
    private static Encoding confirmed(Bytes file, long position, Encoding claimed) {
        if (claimed.bigEndian() || !file.reaches(position + 8)) {
            return claimed;
        }
        boolean explicit =
                Vr.named(file.u8(position + 4), file.u8(position + 5)).isPresent();
        boolean lengthFits = file.reaches(position + 8 + file.u32(position + 4, false));
        if (explicit != claimed.explicit() && explicit != lengthFits) {
            return new Encoding(explicit, false);
        }
        return claimed;
    }

    private static TransferSyntax syntaxOf(Encoding encoding) {
        if (encoding.bigEndian()) {
            return TransferSyntax.EXPLICIT_BIG_ENDIAN;
        }
        return encoding.explicit() ? TransferSyntax.EXPLICIT_LITTLE_ENDIAN : TransferSyntax.IMPLICIT_LITTLE_ENDIAN;
    }
}
