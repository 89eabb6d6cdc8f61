package org.overread.reports.lexicon;

import java.util.Arrays;
import java.util.Optional;

/// What the terms under one heading of the lexicon are for. `docs/lexicon.md` explains each to a radiologist.
public enum TermKind {
    /// Words for blood. What label it belongs to depends on the place that stands with it.
    BLOOD,
    /// Density that means blood only at a place where nothing else is dense.
    DENSE,
    /// Names the compartment itself (takes a label).
    PLACE(true),
    /// A space where blood belongs to a label (takes a label): cisterns, ventricles.
    NEAR(true),
    /// A part of the brain's substance (takes a label).
    WITHIN(true),
    /// A shape that tells the compartment (takes a label).
    SHAPE(true),
    /// A whole finding (takes a label).
    FINDING(true),
    /// Between skull and brain, without saying in which compartment: parts of the brain beside it hold no blood.
    EXTRA_AXIAL,
    /// Outside the cavity of the skull.
    OUTSIDE,
    /// Looks like a finding and is none.
    LOOKS_ALIKE,
    /// Blood beside it is that of a laboratory, of a wound or of another organ: "глюкоза крови", "GI bleed".
    LABORATORY,
    /// A vessel or its contents: what is dense there is no blood that has come out.
    VESSEL,
    /// Says that something lies beside a part of the brain, not in it: "кпереди от моста".
    BESIDE,
    /// Says that what lies in a compartment spreads from there: "прорыв", "extending".
    SPREADS,
    /// What may spread into a space and is no blood: a catheter, air, oedema.
    FOREIGN,
    /// Bone outside the vault and base; a fracture there alone is none of the skull.
    OTHER_BONE,
    /// Bone of the vault or base.
    SKULL_BONE,
    /// More than one.
    SEVERAL,
    /// A finding without a label: it may be what a denial speaks of, and it is in the glossary.
    OTHER,
    DENIES_BEFORE,
    DENIES_AFTER,
    /// Denies what stands before it or, where nothing does, what stands behind it.
    DENIES,
    /// Denies the next words only, to the comma: "without", "без".
    DENIES_NEXT,
    /// Tells what something is not, in the instrumental, behind "за" or, in English, behind it: "кровоизлиянием не
    /// является", "not to be mistaken for".
    DENIES_AS,
    /// Denies that blood is where it spreads to, not the blood itself: "кровь в него не поступает".
    DENIES_SPREAD,
    /// The bare "не" or "not" with a word that the lexicon does not list: grammar tells what it denies.
    PLAIN_NOT,
    /// Opens what a later denial closes: "данных за … не получено".
    EVIDENCE,
    /// What is denied is a change, not the finding: "increase".
    CHANGE,
    /// What is denied is a new or another finding.
    ONLY_NEW,
    /// What is denied is fresh blood; of older blood nothing is said: "acute".
    ONLY_FRESH,
    /// What follows is not part of the denial: "apart from".
    APART_FROM,
    /// Contains a word of denial and denies nothing: "без динамики".
    NO_DENIAL,
    UNCERTAIN_BEFORE,
    UNCERTAIN_AFTER,
    UNCERTAIN,
    PROBABLE,
    PAST_BEFORE,
    PAST_AFTER,
    /// Dates back the finding that stands right behind it: "после кровоизлияния", "содержавший кровь".
    PAST_NEXT,
    /// Tells of an earlier study by its tense: "определялась".
    PAST,
    /// The question of the referral: "to exclude".
    ASKED,
    /// Begins a recommendation or a supposed case: "рекомендовано", "if".
    ADVISED,
    RESOLVED,
    /// Leaves open whether all of it has gone: "резорбция", "resorption".
    GOING,
    /// Says that what follows is of this study: "сейчас", "now".
    NOW,
    /// What blood leaves behind: a cyst, a scar.
    REMNANT,
    /// Beside a word of the past or of resolution: some of it is still there.
    PARTLY,
    RESIDUAL,
    /// A pronoun, or "earlier": a denial that has it in its own part of the sentence speaks of what was named before.
    REFERS_BACK,
    /// Ends what a cue reaches: "but", "однако".
    BUT,
    /// Says that something is there: "определяется".
    SEEN,
    /// What a mass does to a place that it is not in: "сдавливает".
    SQUEEZED,
    /// Tells that a length is that of a shift of the midline.
    MEASURES_SHIFT,
    /// Tells that a length is a thickness.
    MEASURES_THICKNESS,
    /// Begins a description behind an indication on one line.
    DESCRIBES,
    /// Tells, in the opening of a report, of what was before this image: an operation, a transfer, a diagnosis.
    STORY,
    /// Tells, in the opening of a report, who came and with what: age, sex, complaints, injury.
    PATIENT,
    /// Tells that others say it, or that it is of an older image: "по выписке", "outside report".
    ELSEWHERE,
    /// Behind a figure, a time or an age: "28 сут", "72 yo".
    TIME,
    /// Beside a time, tells that it has gone by: "после", "ago".
    SINCE,
    /// Tells that it was seen before this image: "ранее", "previously".
    EARLIER,
    /// Compares what is seen with what was seen before: "прежних размеров", "stable".
    COMPARES,
    /// In a conclusion, leaves what was found to the description: "as described".
    POINTS_BACK,
    HEADING_INDICATION,
    HEADING_DESCRIPTION,
    HEADING_CONCLUSION,
    /// A short word whose full stop ends no sentence.
    ABBREVIATION,
    /// First parts that are joined with the next word: "внутри мозговая".
    JOINS;

    private final boolean labelled;

    TermKind() {
        this(false);
    }

    TermKind(boolean labelled) {
        this.labelled = labelled;
    }

    /// Whether the heading names a label behind the kind.
    public boolean isLabelled() {
        return labelled;
    }

    /// As it stands in a heading: `denies before`.
    public String keyword() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }

    static Optional<TermKind> of(String keyword) {
        return Arrays.stream(values())
                .filter(kind -> kind.keyword().equals(keyword))
                .findFirst();
    }
}
