package org.overread.shell;

import java.util.Optional;

/// The name of the dataset for the top bar. The shell imports no feature, so the room that knows datasets brings it.
public interface DatasetChip {
    /// The name to show; empty while there is no dataset.
    Optional<String> name();
}
