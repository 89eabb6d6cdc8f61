package org.overread.audit;

import java.time.Instant;
import java.util.Optional;

/// Which entries of the trail somebody wants to see. Empty texts ask for nothing.
///
/// @param actor part of the sign-in name, in any case
/// @param action what it begins with, such as `reading.`
/// @param object what it begins with, such as `study:` or a whole `reading:5f1c…`
/// @param from the first moment that counts
/// @param until the first moment that counts no more
public record AuditFilter(String actor, String action, String object, Optional<Instant> from, Optional<Instant> until) {
    public static final AuditFilter ALL = new AuditFilter("", "", "", Optional.empty(), Optional.empty());
}
