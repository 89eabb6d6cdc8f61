package org.overread.contradictions;

import java.util.UUID;

/// The key of a computation.
public record CheckRunId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
