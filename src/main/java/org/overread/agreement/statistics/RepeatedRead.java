package org.overread.agreement.statistics;

/// A reader answered the same label of the same study twice.
public class RepeatedRead extends RuntimeException {
    private static final long serialVersionUID = 1;

    public RepeatedRead(RawRead read) {
        super("Reader " + read.reader() + " answers label " + read.label() + " of study " + read.study()
                + " more than once");
    }
}
