package org.overread.home;

import java.nio.file.Path;

/// Another process already works in the data folder; two would damage its database.
public class DataFolderInUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    DataFolderInUse(Path folder) {
        super(
                "Overread already runs on the data folder %s. Stop that instance first, or name another folder with OVERREAD_HOME."
                        .formatted(folder));
    }
}
