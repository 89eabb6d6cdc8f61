package org.overread.accounts;

/// The one-time link was used before, is too old, was replaced, or never existed: from outside all look the same.
public final class LinkSpent extends RuntimeException {
    private static final long serialVersionUID = 1;

    LinkSpent() {
        super("The link cannot be used");
    }
}
