package org.overread.keys;

import java.util.Optional;

/// A key cannot be given to an action.
public final class KeyRefused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Chord chord;
    private final transient Optional<KeyAction> holder;

    /// It is the browser's, or works the page itself.
    KeyRefused(Chord chord) {
        super(chord + " is not free");
        this.chord = chord;
        this.holder = Optional.empty();
    }

    KeyRefused(Chord chord, KeyAction holder) {
        super(chord + " is taken by " + holder);
        this.chord = chord;
        this.holder = Optional.of(holder);
    }

    public Chord chord() {
        return chord;
    }

    /// What has the key already; empty where no action can have it.
    public Optional<KeyAction> holder() {
        return holder;
    }
}
