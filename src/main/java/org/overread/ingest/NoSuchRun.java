package org.overread.ingest;

/// There is no import run of that key.
public final class NoSuchRun extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoSuchRun(ImportRunId id) {
        super("No such import run: " + id);
    }
}
