package org.overread.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// The folder of a dataset, and the only way from a stored or imported path to a file: nothing outside the folder
/// and nothing behind a link is ever opened.
///
/// @param folder real, absolute
public record DataRoot(Path folder) {
    private static final Pattern UID = Pattern.compile("[0-9.]{1,64}");

    /// @throws IOException if the folder is not there
    public static DataRoot at(Path folder) throws IOException {
        return new DataRoot(folder.toRealPath());
    }

    /// Whether a text may stand as a UID in file names and in the catalog. Deliberately wider than PS3.5 9.1: real
    /// datasets carry components with a leading zero.
    public static boolean isUid(String text) {
        return UID.matcher(text).matches();
    }

    /// The file or folder behind a relative path; it need not exist. A leading `/` means the root itself, as
    /// registries write it.
    ///
    /// @throws PathRefused if it is not strictly inside the folder, or if any step is a link
    public Path resolve(String relative) {
        Path path = normalised(relative);
        if (path.equals(folder) || !path.startsWith(folder)) {
            throw new PathRefused(relative);
        }
        for (Path step = path; step != null && !step.equals(folder); step = step.getParent()) {
            if (Files.isSymbolicLink(step)) {
                throw new PathRefused(relative);
            }
        }
        return path;
    }

    /// The stored form of a file inside the folder: relative, with `/` between the steps.
    public String relative(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private Path normalised(String relative) {
        try {
            String steps = relative.replace('\\', '/');
            int start = 0;
            while (start < steps.length() && steps.charAt(start) == '/') {
                start++;
            }
            return folder.resolve(steps.substring(start)).normalize();
        } catch (InvalidPathException e) {
            throw new PathRefused(relative);
        }
    }
}
