package org.overread.home;

import java.nio.file.Path;

/// The data folder cannot be made or written to. The message is one line for whoever starts the portal.
public class DataFolderUnusable extends RuntimeException {
    private static final long serialVersionUID = 1;

    DataFolderUnusable(Path folder, Exception cause) {
        super(
                "The data folder %s cannot be written to (%s). Name another one with OVERREAD_HOME, or give this user the right to write there."
                        .formatted(folder, cause.getClass().getSimpleName()),
                cause);
    }
}
