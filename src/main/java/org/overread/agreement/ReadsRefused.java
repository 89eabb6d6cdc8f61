package org.overread.agreement;

/// A file of reads that cannot be taken; the message names the line and what to do.
public class ReadsRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    ReadsRefused(String reason) {
        super(reason);
        this.reason = reason;
    }

    /// Where and what, in English: the line and what to do about it.
    public String reason() {
        return reason;
    }
}
