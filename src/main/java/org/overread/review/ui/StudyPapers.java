package org.overread.review.ui;

import org.overread.review.rounds.Guideline;

/// What lies beside the images of a study: the guideline of its round, and report and registry as far as they are
/// shown.
///
/// @param journalKey with which the browser locks what is not written yet
record StudyPapers(Guideline guideline, Comparison comparison, String journalKey) {
    /// Never the key: a record that is logged must not tell it.
    @Override
    public String toString() {
        return "StudyPapers[" + guideline + ", " + comparison + "]";
    }
}
