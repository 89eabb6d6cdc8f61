package org.overread.demo.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/// Composes the report of a case: what was found, what was looked for and not found, and the conclusion. The choice
/// of words depends on the seed only, so that both languages say the same.
final class Report {
    private static final double WIDE = 0.5;

    private final List<Finding> findings;
    private final ReportStyle style;

    Report(List<Finding> findings, ReportStyle style) {
        this.findings = findings;
        this.style = style;
    }

    String text(Language language) {
        SplittableRandom random = new SplittableRandom(style.seed());
        List<Wording> description = new ArrayList<>();
        findings.forEach(finding -> description.add(finding.description()));
        boolean bleeding = has(Finding::isBleed);
        boolean brainSpared = findings.stream().noneMatch(finding -> finding.significant() || finding.isBleed());
        if (brainSpared) {
            description.addFirst(Phrases.any(Phrases.BRAIN_NORMAL, random));
        }
        description.add(Phrases.any(bleeding ? Phrases.NO_MORE_BLOOD : Phrases.NO_BLOOD, random));
        if (brainSpared) {
            description.add(Phrases.any(Phrases.MIDLINE, random));
        }
        description.add(Phrases.any(style.atrophy() > WIDE ? Phrases.WIDE_SPACES : Phrases.NORMAL_SPACES, random));
        if (findings.stream().noneMatch(finding -> finding.labels().contains(Labels.FRACTURE))) {
            description.add(Phrases.any(Phrases.NO_FRACTURE, random));
        }
        description.add(Phrases.any(Phrases.SINUSES, random));
        return String.join(
                "\n",
                Phrases.TECHNIQUE.with(style.thickness()).in(language),
                Phrases.FINDINGS.in(language) + join(description, language),
                Phrases.CONCLUSION.in(language) + join(conclusion(random, bleeding), language));
    }

    private List<Wording> conclusion(SplittableRandom random, boolean bleeding) {
        List<Wording> conclusion = new ArrayList<>();
        for (Finding finding : findings) {
            if (!finding.conclusion().equals(Wording.NONE)) {
                conclusion.add(finding.conclusion());
            }
        }
        if (!bleeding) {
            conclusion.add(Phrases.any(Phrases.NOTHING_BLEEDS, random));
        }
        if (style.atrophy() > WIDE) {
            conclusion.add(Phrases.any(Phrases.OLD_BRAIN, random));
        }
        return conclusion;
    }

    private boolean has(Predicate<Finding> what) {
        return findings.stream().anyMatch(what);
    }

    private static String join(List<Wording> sentences, Language language) {
        return String.join(
                " ", sentences.stream().map(words -> words.in(language)).toList());
    }
}
