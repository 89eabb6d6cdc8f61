package org.overread.imaging.dicom.codec;

/// A codestream that breaks the rules of its standard, ends early, or needs more than is allowed.
public class CorruptStream extends RuntimeException {
    public CorruptStream(String detail) {
        super(detail);
    }

    /// A codestream that is valid, of a process that this version does not know; its name is the detail.
    public static final class UnknownProcess extends CorruptStream {
        public UnknownProcess(String process) {
            super(process);
        }
    }

    /// A codestream that takes more time than a frame may take.
    public static final class TooSlow extends CorruptStream {
        public TooSlow(long milliseconds) {
            super("The frame takes more than %d ms".formatted(milliseconds));
        }
    }
}
