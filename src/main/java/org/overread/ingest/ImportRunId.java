package org.overread.ingest;

import java.util.UUID;

/// The portal's key of an import run.
public record ImportRunId(UUID value) {
    public static ImportRunId of(String text) {
        return new ImportRunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
