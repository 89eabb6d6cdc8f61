package org.overread.reports.sense;

import org.overread.reports.Rule;
import org.overread.reports.lexicon.FoundTerm;

/// What a word of denial, doubt or history does to a finding that it reaches.
///
/// @param effect the rule by which it acts
record Cue(Rule effect, FoundTerm term) {}
