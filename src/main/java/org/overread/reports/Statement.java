package org.overread.reports;

import java.util.List;
import org.overread.labels.LabelCode;

/// One place in a report that says something of one label.
///
/// @param state never [ReportState#NOT_MENTIONED]
/// @param span the words of the finding
/// @param sentence index of its sentence in the reading
/// @param rule what decided the state
/// @param term the lexicon's own words for what was found, such as `субдуральная гематома`
/// @param cues the words that made the rule apply, such as `не выявлено`; empty for a plain statement
public record Statement(
        LabelCode label,
        ReportState state,
        Span span,
        int sentence,
        SectionKind section,
        Rule rule,
        String term,
        List<Span> cues) {
    private static final LabelCode ICH = new LabelCode("ich");
    private static final List<String> ONE_FOCUS = List.of("гематома", "haematoma", "hematoma", "сгусток", "clot");

    public Statement {
        cues = List.copyOf(cues);
    }

    /// Whether it denies blood of whatever kind and age.
    public boolean deniesBloodOfAnyAge() {
        return deniesBlood() && rule != Rule.FRESH_DENIED;
    }

    /// Whether it denies blood of whatever kind. A haematoma or a clot denied leaves other blood possible.
    public boolean deniesBlood() {
        return label.equals(ICH)
                && state == ReportState.ABSENT
                && ONE_FOCUS.stream().noneMatch(term::contains);
    }
}
