package org.overread.review.ui;

import org.overread.review.rounds.Guideline;

/// What lies beside the images of a study: the guideline of its round, and report and registry as far as they are
/// shown.
record StudyPapers(Guideline guideline, Comparison comparison) {}
