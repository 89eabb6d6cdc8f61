package org.overread.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.overread.agreement.RoundAgreement;
import org.overread.agreement.RoundChoice;
import org.overread.agreement.statistics.AgreementStudy;
import org.overread.agreement.statistics.Bootstrap;
import org.overread.agreement.statistics.Estimate;
import org.overread.agreement.statistics.LabelAgreement;
import org.overread.labels.LabelSet;
import org.overread.shell.Card;

/// The methods section of a paper, made from the data in the language of the page, along the items of the Guidelines
/// for Reporting Reliability and Agreement Studies (GRRAS; Kottner et al., J Clin Epidemiol 2011;64:96). What the
/// portal cannot know stands in brackets.
final class MethodsCard extends Composite<Div> {
    private static final long serialVersionUID = 1;

    MethodsCard(RoundChoice round, RoundAgreement agreement) {
        var text = new Div();
        text.addClassName("methods");
        sentences(round, agreement).forEach(sentence -> text.add(new Paragraph(sentence)));
        var aside = new Span(getTranslation("agreement.methods.aside"));
        aside.addClassNames("t3", "t12");
        getContent().add(Card.titledWith(getTranslation("agreement.methods"), aside, text));
    }

    private List<String> sentences(RoundChoice round, RoundAgreement agreement) {
        AgreementStudy study = agreement.agreement();
        List<String> all = new ArrayList<>();
        all.add(getTranslation(
                "agreement.methods.subjects",
                study.studies(),
                round.dataset(),
                round.labels().stream()
                        .map(label -> LabelSet.hemorrhage().name(label, getLocale()))
                        .collect(Collectors.joining(", "))));
        all.add(getTranslation("agreement.methods.raters", study.readers().size(), study.reads()));
        all.add(getTranslation("agreement.methods." + round.protocol().name().toLowerCase(Locale.ROOT)));
        all.add(getTranslation("agreement.methods.independence"));
        all.add(getTranslation(
                "agreement.methods.statistics",
                Bootstrap.STANDARD.resamples(),
                Long.toString(Bootstrap.STANDARD.seed())));
        all.add(getTranslation(
                "agreement.methods.results",
                figure(agreement.pooled().rawAgreement()),
                figure(study.anyDispute()),
                study.labels().stream().map(this::result).collect(Collectors.joining("; "))));
        all.add(getTranslation("agreement.methods.open"));
        return all;
    }

    private String result(LabelAgreement label) {
        return getTranslation(
                "agreement.methods.label",
                LabelNames.of(label.label(), getLocale()),
                figure(label.fleissKappa()),
                figure(label.gwetAc1()));
    }

    /// `0.78 (0.74–0.82)`, or the reason why there is none.
    private String figure(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Defined defined ->
                FigureText.number(defined.figure(), getLocale())
                        + defined.interval()
                                .map(interval -> " (" + FigureText.range(interval, getLocale()) + ")")
                                .orElse("");
            case Estimate.NotDefined none -> FigureText.because(this, none.why());
        };
    }
}
