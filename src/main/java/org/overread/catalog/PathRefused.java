package org.overread.catalog;

/// A path that leads out of the dataset's folder, or through a link.
public final class PathRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public PathRefused(String path) {
        super("Path leads out of the dataset's folder or through a link: " + path);
    }
}
