package org.overread.review;

import java.util.Optional;
import org.overread.catalog.Sight;

/// How a change is handed in: under which id, from where, and what its author saw at the time.
///
/// @param seen what stood in its place on the screen, as [Change#value] writes it; empty where the caller does not say
///     and overwrites whatever stands there
/// @param phase what the protocol had shown at the time; empty where the caller does not say
public record Submission(SubmitId id, Optional<String> seen, Optional<Sight> phase, Device from) {
    /// Handed in without a word about what was seen.
    public static Submission plain(SubmitId id) {
        return new Submission(id, Optional.empty(), Optional.empty(), Device.UNKNOWN);
    }

    /// One part of it, where several things are written as one; the same part of a repeat is the same submission.
    Submission part(String name) {
        return new Submission(id.part(name), seen, phase, from);
    }
}
