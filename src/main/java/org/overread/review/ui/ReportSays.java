package org.overread.review.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import org.overread.contradictions.Contradiction;
import org.overread.labels.LabelCode;
import org.overread.reports.LabelReading;
import org.overread.reports.ReportState;
import org.overread.shell.VerdictMark;

/// What the report says of a label, as a mark and a word, behind the sign of a contradiction where there is one.
final class ReportSays extends Span {
    private static final long serialVersionUID = 1;

    ReportSays(Comparison comparison, LabelCode label) {
        addClassName("val");
        if (comparison.isDisputed(label)) {
            var sign = new VerdictMark(VerdictMark.Sign.CONFLICT);
            String sentences = comparison.of(label).stream()
                    .map((Contradiction one) -> comparison.words().sentence(one, getLocale()))
                    .collect(Collectors.joining("\n"));
            sign.setTitle(sentences);
            sign.getElement().setAttribute("aria-label", sentences);
            add(sign);
        }
        Optional<LabelReading> reading = comparison.report(label);
        if (reading.isEmpty()) {
            return;
        }
        ReportState state = reading.get().state();
        var word = new Span(getTranslation("review.report.state." + ReportOnPage.word(state)));
        word.addClassNames("ell", state == ReportState.NOT_MENTIONED ? "t3" : "t2");
        add(new VerdictMark(sign(state)), word);
        setTitle(word.getText());
    }

    private static VerdictMark.Sign sign(ReportState state) {
        return switch (state) {
            case PRESENT, PROBABLE -> VerdictMark.Sign.PRESENT;
            case UNCERTAIN -> VerdictMark.Sign.UNCERTAIN;
            case ABSENT -> VerdictMark.Sign.ABSENT;
            case NOT_MENTIONED -> VerdictMark.Sign.MISSING;
        };
    }
}
