package org.overread.labels;

/// What a source, such as the registry, says of one label, together with the raw text it was read from.
///
/// @param state what was understood; blank is [State#MISSING], never absent
/// @param raw the source's own text, kept as it stands; empty only when missing
public record FindingValue(State state, String raw) {
    public static final FindingValue MISSING = new FindingValue(State.MISSING, "");

    /// How a raw value was understood.
    public enum State {
        PRESENT,
        ABSENT,
        /// The cell is blank: nothing is known. Never treated as absent.
        MISSING,
        /// The cell holds something that no rule reads: it is shown, never guessed.
        UNREADABLE
    }

    public boolean isPresent() {
        return state == State.PRESENT;
    }

    public boolean isAbsent() {
        return state == State.ABSENT;
    }

    /// Whether the source takes a side, so that a reader can agree or disagree with it.
    public boolean isKnown() {
        return isPresent() || isAbsent();
    }
}
