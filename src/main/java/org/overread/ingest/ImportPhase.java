package org.overread.ingest;

/// What an import is busy with.
public enum ImportPhase {
    READING_REGISTRY,
    LISTING_FOLDERS,
    /// Headers are read and studies added, one by one: the phase that is counted.
    ADDING,
    CHECKING,
    ENDED
}
