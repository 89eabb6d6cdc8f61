package org.overread.reports.desk;

import java.util.OptionalInt;

/// A lexicon to be saved.
///
/// @param basedOn the number of the version that was opened for the change
/// @param reason why, in 10 to 1000 characters
/// @param restoredFrom the number of the version whose text it takes up again
public record NewVersion(String text, int basedOn, String reason, OptionalInt restoredFrom) {
    public static NewVersion of(String text, int basedOn, String reason) {
        return new NewVersion(text, basedOn, reason, OptionalInt.empty());
    }
}
