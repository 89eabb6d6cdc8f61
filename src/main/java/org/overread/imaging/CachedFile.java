package org.overread.imaging;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A file that an earlier run left in the cache.
///
/// @param size bytes
/// @param used when it was last wanted, as far as the file system knows
record CachedFile(String name, long size, FileTime used) {
    /// The files on the shelves of a cache folder, longest unused first; files that a crash left unfinished are
    /// removed.
    ///
    /// @param unfinished ending of the names of unfinished files
    static List<CachedFile> in(Path folder, String unfinished) throws IOException {
        List<CachedFile> found = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (DirectoryStream<Path> shelves = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path shelf : shelves) {
                addFrom(shelf, unfinished, found);
            }
        }
        found.sort(Comparator.comparing(CachedFile::used));
        return found;
    }

    private static void addFrom(Path shelf, String unfinished, List<CachedFile> found) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(shelf)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.endsWith(unfinished)) {
                    Files.deleteIfExists(file);
                } else {
                    found.add(new CachedFile(name, Files.size(file), Files.getLastModifiedTime(file)));
                }
            }
        }
    }
}
