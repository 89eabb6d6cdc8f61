package org.overread.demo;

import java.nio.file.Path;

/// There is something in the folder in which a synthetic dataset was to be made; it was left alone.
public class FolderTaken extends RuntimeException {
    private static final long serialVersionUID = 1;

    FolderTaken(Path folder) {
        super("The folder %s is not empty: name a new one.".formatted(folder));
    }
}
