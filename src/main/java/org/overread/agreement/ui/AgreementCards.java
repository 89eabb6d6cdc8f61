package org.overread.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.overread.accounts.AccountId;
import org.overread.agreement.ReaderFigures;
import org.overread.agreement.RoundAgreement;
import org.overread.agreement.SourceAccuracy;
import org.overread.agreement.statistics.Accuracy;
import org.overread.agreement.statistics.AgreementStudy;
import org.overread.agreement.statistics.Bootstrap;
import org.overread.agreement.statistics.LabelAgreement;
import org.overread.agreement.statistics.PairAgreement;
import org.overread.agreement.statistics.Proportion;
import org.overread.labels.LabelSet;
import org.overread.review.AnchorShift;
import org.overread.shell.Card;
import org.overread.shell.Figures;

/// The cards of a round's statistics.
final class AgreementCards extends Composite<Div> {
    private static final long serialVersionUID = 1;

    /// @param names of the readers behind the letters
    AgreementCards(RoundAgreement round, Map<AccountId, String> names) {
        getContent().addClassName("agreement-body");
        AgreementStudy study = round.agreement();
        var wide = new Div(new LabelTable(round));
        wide.addClassName("wide");
        var aside = quiet(getTranslation(
                "agreement.sample",
                study.studies(),
                study.readers().size(),
                study.reads(),
                Bootstrap.STANDARD.resamples()));
        var cards = new Div(
                Card.titledWith(
                        getTranslation("agreement.pairs"),
                        quiet(getTranslation("agreement.all-labels")),
                        new PairMatrix(round.pooled(), study.readers())),
                readers(round, names),
                source("registry", round.registry()),
                source("report", round.reports()),
                headline(round));
        cards.addClassName("agreement-cards");
        var reasons = FigureText.reasons(study.labels().stream().flatMap(LabelAgreement::figures));
        getContent().add(Card.titledWith(getTranslation("agreement.per-label"), aside, wide, reasons), cards);
        if (!round.shifts().isEmpty()) {
            cards.addComponentAtIndex(2, shifts(round.shifts()));
        }
    }

    private Card headline(RoundAgreement round) {
        var table = Figures.headed("agreement.figure", "agreement.value")
                .row(
                        getTranslation("agreement.raw.pooled"),
                        new FigureText(round.pooled().rawAgreement()))
                .row(
                        getTranslation("agreement.alpha.pooled"),
                        new FigureText(round.pooled().krippendorffAlpha()))
                .row(
                        getTranslation("agreement.any-dispute"),
                        new FigureText(round.agreement().anyDispute()));
        return Card.titled(
                getTranslation("agreement.how"),
                table,
                new Paragraph(getTranslation("agreement.how.rare")),
                new Paragraph(getTranslation("agreement.how.consensus")),
                new Paragraph(getTranslation("agreement.how.marks")));
    }

    private Card readers(RoundAgreement round, Map<AccountId, String> names) {
        var table = Figures.headed(
                "agreement.reader",
                "agreement.studies",
                "agreement.sensitivity",
                "agreement.specificity",
                "agreement.self",
                "agreement.sentinels");
        for (ReaderFigures reader : round.readers()) {
            table.row(
                    reader.letter() + " · " + names.getOrDefault(reader.reader(), ""),
                    FigureText.count(reader.studies()),
                    new FigureText(reader.againstOthers().sensitivity()),
                    new FigureText(reader.againstOthers().specificity()),
                    reader.withSelf()
                            .map(PairAgreement::cohenKappa)
                            .<Component>map(FigureText::new)
                            .orElseGet(() -> quiet(getTranslation("agreement.none"))),
                    new FigureText(reader.sentinels().estimate()));
        }
        var wide = new Div(table);
        wide.addClassName("wide");
        return Card.titled(
                getTranslation("agreement.readers"), wide, quiet(getTranslation("agreement.readers.against")));
    }

    private Card source(String name, List<SourceAccuracy> labels) {
        var table = Figures.headed(
                "agreement.label",
                "agreement.both-present",
                "agreement." + name + "-only",
                "agreement.verified-only",
                "agreement.both-absent",
                "agreement.sensitivity",
                "agreement.specificity");
        int silent = 0;
        for (SourceAccuracy label : labels) {
            Accuracy accuracy = label.accuracy();
            silent += label.silent();
            table.row(
                    LabelSet.hemorrhage().name(label.label(), getLocale()),
                    FigureText.count(accuracy.truePositive()),
                    FigureText.count(accuracy.falsePositive()),
                    FigureText.count(accuracy.falseNegative()),
                    FigureText.count(accuracy.trueNegative()),
                    new FigureText(accuracy.sensitivity()),
                    new FigureText(accuracy.specificity()));
        }
        var wide = new Div(table);
        wide.addClassName("wide");
        return Card.titled(
                getTranslation("agreement." + name), wide, quiet(getTranslation("agreement.consensus", silent)));
    }

    private Card shifts(List<AnchorShift> shifts) {
        var table = Figures.headed("agreement.label", "agreement.revealed.report", "agreement.revealed.registry");
        for (AnchorShift shift : shifts) {
            table.row(
                    LabelSet.hemorrhage().name(shift.label(), getLocale()),
                    share(new Proportion(shift.byReport(), shift.reads())),
                    share(new Proportion(shift.byRegistry(), shift.reads())));
        }
        var wide = new Div(table);
        wide.addClassName("wide");
        return Card.titled(getTranslation("agreement.shift"), wide);
    }

    private Component share(Proportion changed) {
        var cell = new Span(
                quiet(getTranslation("agreement.of", changed.hits(), changed.cases())),
                new FigureText(changed.estimate()));
        cell.addClassName("figure");
        return cell;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassNames("t3", "t12");
        return span;
    }
}
