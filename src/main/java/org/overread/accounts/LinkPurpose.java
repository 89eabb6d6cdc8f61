package org.overread.accounts;

import java.time.Duration;

/// What a one-time link is for.
public enum LinkPurpose {
    /// Makes the first administrator of a new portal.
    FIRST_ADMINISTRATOR(Duration.ofDays(7)),
    /// Lets an invited person choose a password.
    INVITATION(Duration.ofDays(7)),
    /// Lets a person who forgot the password choose another.
    RESET(Duration.ofHours(24));

    private final Duration life;

    LinkPurpose(Duration life) {
        this.life = life;
    }

    /// How long such a link can be used.
    public Duration life() {
        return life;
    }
}
