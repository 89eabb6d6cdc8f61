package org.overread.catalog;

/// The study or series that was asked for is not in the catalog.
public final class NoSuchStudy extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoSuchStudy(Object id) {
        super("No such study or series: " + id);
    }
}
