package org.overread.imaging.dicom;

/// A file, or one frame of it, that cannot be read; says why in one word for the program and one sentence for the
/// technician. It is the only exception that leaves this package, whatever is in the file.
public final class Unreadable extends RuntimeException {
    private final Reason reason;

    public Unreadable(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    public Unreadable(Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// One English sentence with the figures at hand. It may quote the file and is to be shown as text only.
    public String detail() {
        return String.valueOf(getMessage());
    }

    /// Why a file cannot be read. Messages for people are kept by these names.
    public enum Reason {
        /// No DICOM data set starts here.
        NOT_DICOM,
        /// The file ends before a value that it announces.
        TRUNCATED,
        /// The bytes contradict the encoding rules of PS3.5.
        MALFORMED,
        /// A transfer syntax, named in the detail, that this version cannot decode.
        UNSUPPORTED_SYNTAX,
        /// A kind of pixel (colour, palette, bitmap, float, more than 16 bits) that this version does not show.
        UNSUPPORTED_PIXELS,
        /// Sequences are nested deeper than any real object.
        TOO_DEEP,
        /// Some size exceeds what this program is willing to hold.
        TOO_LARGE,
        /// Pixel data contradict the description of the image or their own codec.
        BAD_PIXELS,
        /// A valid object without an image, or without the frame that was asked for.
        NO_PIXELS,
        /// The file cannot be opened or read at all.
        IO
    }
}
