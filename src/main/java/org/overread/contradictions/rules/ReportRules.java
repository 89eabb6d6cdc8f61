package org.overread.contradictions.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.overread.catalog.ReportPart;

/// A report by itself: whether there is one, whether it is another study's, whether it tells who the patient is.
final class ReportRules {
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final int FEWEST_WORDS = 2;

    private ReportRules() {}

    static void check(StudyCase study, Consumer<Disagreement> found) {
        List<ReportPart> told =
                study.parts().stream().filter(part -> !part.text().isBlank()).toList();
        if (told.isEmpty()) {
            if (study.reportExpected()) {
                found.accept(Disagreement.about(ContradictionKind.REPORT_EMPTY, "", new Side(Source.REPORT, "", "")));
            }
            return;
        }
        if (told.stream().mapToLong(part -> words(part.text())).sum() < FEWEST_WORDS) {
            ReportPart first = told.getFirst();
            found.accept(Disagreement.about(
                    ContradictionKind.REPORT_WITHOUT_WORDS,
                    "",
                    new Side(Source.REPORT, first.text(), first.heading())));
        }
        told.forEach(part -> twin(study, part, found));
        told.forEach(part -> identity(part, found));
    }

    /// Short texts, such as "no pathology", are rightly the same in many studies only where they hold nothing of a
    /// study's own; the reader decides.
    private static void twin(StudyCase study, ReportPart part, Consumer<Disagreement> found) {
        List<String> codes = study.twins().getOrDefault(part.sha256(), List.of()).stream()
                .filter(code -> !code.equals(study.facts().summary().code()))
                .toList();
        if (!codes.isEmpty() && words(part.text()) >= FEWEST_WORDS) {
            found.accept(Disagreement.about(
                            ContradictionKind.REPORT_TWICE,
                            part.heading(),
                            new Side(Source.REPORT, part.text(), part.heading()),
                            new Side(Source.OTHER_STUDY, part.text(), String.join(", ", codes)))
                    .with(String.join(", ", codes)));
        }
    }

    private static void identity(ReportPart part, Consumer<Disagreement> found) {
        List<Side> sides = new ArrayList<>();
        for (IdentityText.Hit hit : IdentityText.in(part.text())) {
            String place = part.language() + " " + hit.start() + "–" + hit.end();
            sides.add(new Side(Source.REPORT, hit.what().code(), place));
        }
        if (!sides.isEmpty()) {
            found.accept(Disagreement.about(
                    ContradictionKind.REPORT_IDENTIFYING, part.heading(), sides.toArray(Side[]::new)));
        }
    }

    private static long words(String text) {
        return WORD.matcher(text).results().limit(FEWEST_WORDS).count();
    }
}
