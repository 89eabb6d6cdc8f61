package org.overread.ingest.folder;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;

/// The files of one study folder, in the order of their paths. Links are not followed.
///
/// @param files regular files, absolute
/// @param links how many links were passed by
/// @param cut whether there are more files or levels than are looked at
record FoundFiles(List<Path> files, int links, boolean cut) {
    static final int MOST_FILES = 20_000;
    static final int DEEPEST = 6;

    static FoundFiles under(Path folder) throws IOException {
        var walk = new Walk();
        Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, walk);
        walk.files.sort(Comparator.naturalOrder());
        return new FoundFiles(List.copyOf(walk.files), walk.links, walk.cut);
    }

    /// The name of the folder that a file stands in.
    ///
    /// @param path relative to the dataset's root, with `/` between the steps
    static String folderOf(String path) {
        String folder = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    private static final class Walk extends SimpleFileVisitor<Path> {
        private final List<Path> files = new ArrayList<>();
        private int links;
        private boolean cut;

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                links++;
            } else if (attributes.isDirectory()) {
                cut = true;
            } else if (attributes.isRegularFile()) {
                if (files.size() == MOST_FILES) {
                    cut = true;
                    return FileVisitResult.TERMINATE;
                }
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            files.add(file);
            return FileVisitResult.CONTINUE;
        }
    }
}
