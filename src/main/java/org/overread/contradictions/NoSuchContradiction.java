package org.overread.contradictions;

/// There is none of that key: it may have gone when the sources were compared anew.
public final class NoSuchContradiction extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoSuchContradiction(ContradictionId id) {
        super("No such contradiction: " + id);
    }
}
