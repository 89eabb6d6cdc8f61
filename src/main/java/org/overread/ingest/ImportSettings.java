package org.overread.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.overread.catalog.DataRoot;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What may be imported.
///
/// @param roots folders in which datasets may lie (`OVERREAD_IMPORT_ROOTS`); any folder when none is named
@ConfigurationProperties("overread.import")
public record ImportSettings(@DefaultValue List<Path> roots) {
    public ImportSettings {
        roots = List.copyOf(roots);
    }

    /// The dataset folder behind a path.
    ///
    /// @throws FolderRefused if it is not there or not allowed
    public DataRoot open(Path folder) {
        try {
            DataRoot root = DataRoot.at(folder);
            if (!Files.isDirectory(root.folder()) || !Files.isReadable(root.folder())) {
                throw new FolderRefused(FolderRefused.Reason.NOT_THERE, folder.toString());
            }
            if (!roots.isEmpty() && roots.stream().noneMatch(allowed -> holds(allowed, root))) {
                throw new FolderRefused(FolderRefused.Reason.NOT_ALLOWED, folder.toString());
            }
            return root;
        } catch (IOException e) {
            throw new FolderRefused(FolderRefused.Reason.NOT_THERE, folder.toString());
        }
    }

    private static boolean holds(Path allowed, DataRoot root) {
        try {
            return root.folder().startsWith(allowed.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }
}
