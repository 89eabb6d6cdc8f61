package org.overread.agreement;

/// A file of reads that cannot be taken; the message names the line and what to do.
public class ReadsRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    ReadsRefused(String message) {
        super(message);
    }
}
