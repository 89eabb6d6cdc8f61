package org.overread.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/// The data folder on disk: made if it is not there, and proved writable before anything else starts.
@Component
class DataFolder {
    private final OverreadHome home;

    DataFolder(OverreadHome home) {
        this.home = home;
        try {
            Files.createDirectories(home.home());
            // A try tells more than the permission bits: they lie for root and on read-only file systems.
            Files.delete(Files.createTempFile(home.home(), ".writable", ""));
        } catch (IOException e) {
            throw new DataFolderUnusable(home.home(), e);
        }
    }

    /// Claims the folder for this process alone.
    InstanceLock claim() {
        return InstanceLock.on(home);
    }

    /// A folder inside the data folder, made if it is not there.
    Path folder(String name) {
        Path folder = home.at(name);
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw new DataFolderUnusable(folder, e);
        }
    }
}
