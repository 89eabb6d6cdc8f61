package org.overread.ingest.registry;

import java.time.Duration;
import org.overread.ingest.registry.RegistryRefused.Reason;

/// How long a registry file may keep the portal busy.
final class Deadline {
    private final Duration allowed;
    private final long start = System.nanoTime();

    Deadline(Duration allowed) {
        this.allowed = allowed;
    }

    void check() {
        if (System.nanoTime() - start > allowed.toNanos()) {
            throw new RegistryRefused(Reason.TOO_SLOW, String.valueOf(allowed.toSeconds()));
        }
    }
}
