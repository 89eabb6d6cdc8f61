package org.overread.review;

/// How sure a reader is of an answer. Nobody has to say.
public enum Certainty {
    SURE,
    LIKELY,
    UNSURE
}
