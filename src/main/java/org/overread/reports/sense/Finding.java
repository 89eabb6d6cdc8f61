package org.overread.reports.sense;

import java.util.List;
import java.util.Optional;
import org.overread.labels.LabelCode;
import org.overread.reports.Rule;

/// Words of a sentence that name a finding, before it is settled whether the sentence affirms or denies it.
///
/// @param label what it belongs to; empty for what is only set aside, or only what a denial may speak of
/// @param first index of its first token
/// @param last index of its last token
/// @param anchor index of the token that carries it, for finding what governs it
/// @param rule how the label was found, or why the words do not count
/// @param nominative it stands in the nominative, so no Russian denial of the genitive reaches it across a comma
/// @param term the lexicon's words
record Finding(Optional<LabelCode> label, int first, int last, int anchor, Rule rule, boolean nominative, String term) {
    private static final List<String> SUBSTANCE = List.of("кровь", "blood");

    boolean isSetAside() {
        return rule == Rule.OUTSIDE_THE_SKULL || rule == Rule.LOOKS_ALIKE;
    }

    /// Blood as a substance, without a place: parts of a haematoma may consist of it.
    boolean isSubstance() {
        return label.filter(Findings.ICH::equals).isPresent() && SUBSTANCE.contains(term);
    }

    /// Whether it is blood at a place it spreads to, or blood without a place; "САК не распространяется" leaves the
    /// haemorrhage.
    boolean maySpread() {
        boolean there = label.filter(Findings.SPREADING::contains).isPresent() && first < last;
        return there || isSubstance();
    }
}
