package org.overread.catalog;

/// The dataset already holds a study of that UID; it stays as it is.
public final class AlreadyInCatalog extends RuntimeException {
    private static final long serialVersionUID = 1;

    public AlreadyInCatalog(String uid) {
        super("Already in the catalog: " + uid);
    }
}
