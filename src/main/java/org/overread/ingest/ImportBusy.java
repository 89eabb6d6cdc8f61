package org.overread.ingest;

/// Another import is running; there is one at a time.
public final class ImportBusy extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ImportBusy(Throwable cause) {
        super("Another import is running", cause);
    }
}
