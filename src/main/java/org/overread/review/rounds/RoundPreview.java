package org.overread.review.rounds;

import java.util.List;
import org.overread.accounts.AccountId;

/// What a plan would come to.
///
/// @param studies ordinary ones
/// @param sentinels studies with known answers to draw from
/// @param loads by reader, in the order of the plan
public record RoundPreview(int studies, int sentinels, List<Load> loads) {
    public RoundPreview {
        loads = List.copyOf(loads);
    }

    /// What one reader would read.
    public record Load(AccountId reader, int ordinary, int repeats, int sentinels) {
        public int total() {
            return ordinary + repeats + sentinels;
        }
    }
}
