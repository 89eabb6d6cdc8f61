package org.overread.contradictions;

/// Where a contradiction stands.
public enum ContradictionState {
    OPEN,
    /// Somebody gave the reason why it is none.
    EXPLAINED,
    /// A signed reading has decided otherwise than the registry.
    CORRECTED,
    /// It was settled, and is open again: by a person, or because the sources say something else now.
    REOPENED;

    public boolean isOpen() {
        return this == OPEN || this == REOPENED;
    }
}
