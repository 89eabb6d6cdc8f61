package org.overread.reports;

import java.util.List;

/// Words that look like a finding and are not counted as one, such as a scalp haematoma or the referral's question.
///
/// @param term the lexicon's own words
/// @param rule why it does not count
/// @param cues the words that made the rule apply
public record SetAside(String term, Rule rule, Span span, int sentence, List<Span> cues) {
    public SetAside {
        cues = List.copyOf(cues);
    }
}
