package org.overread.ingest;

/// A folder that is not imported, and why.
public final class FolderRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public FolderRefused(Reason reason, String folder) {
        super(reason + ": " + folder);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// Why a folder is not imported. Messages for people are kept by these names.
    public enum Reason {
        /// No such folder, or the portal may not read it.
        NOT_THERE,
        /// Outside the folders that `overread.import.roots` allows.
        NOT_ALLOWED
    }
}
