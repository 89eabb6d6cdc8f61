package org.overread.agreement.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.overread.agreement.AgreementDesk;
import org.overread.agreement.ReaderFigures;
import org.overread.agreement.RoundChoice;
import org.overread.agreement.statistics.Accuracy;
import org.overread.agreement.statistics.PairAgreement;
import org.overread.shell.Card;
import org.overread.shell.EmptyState;
import org.overread.shell.Figures;
import org.overread.shell.Glyph;
import org.overread.shell.PageHeader;

/// A reader's own figures, once a round is closed. Nobody else's.
@Route("my-figures")
@RolesAllowed("READER")
@Menu(title = "agreement.own.menu", order = 46)
@StyleSheet("styles/agreement.css")
class OwnFiguresView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    OwnFiguresView(AgreementDesk desk) {
        addClassNames("page", "agreement");
        add(new PageHeader(getTranslation("agreement.own.title")).with(getTranslation("agreement.own.subtitle")));
        List<RoundChoice> rounds = desk.ownRounds();
        if (rounds.isEmpty()) {
            add(new Card(new EmptyState(
                    Glyph.ALL,
                    getTranslation("agreement.own.empty.title"),
                    getTranslation("agreement.own.empty.text"))));
        }
        for (RoundChoice round : rounds) {
            String title = getTranslation(
                    "agreement.own.round", round.number(), round.name().isEmpty() ? round.dataset() : round.name());
            Optional<ReaderFigures> figures = desk.own(round.id());
            add(
                    figures.isPresent()
                            ? Card.titled(title, table(figures.get()))
                            : Card.titled(title, new Paragraph(getTranslation("agreement.own.open"))));
        }
    }

    private Figures table(ReaderFigures own) {
        Accuracy others = own.againstOthers();
        var table = Figures.headed("agreement.figure", "agreement.value")
                .row(getTranslation("agreement.own.studies"), FigureText.count(own.studies()))
                .row(getTranslation("agreement.own.sensitivity"), new FigureText(others.sensitivity()))
                .row(getTranslation("agreement.own.specificity"), new FigureText(others.specificity()))
                .row(
                        getTranslation("agreement.own.sentinels"),
                        new FigureText(own.sentinels().estimate()));
        own.withSelf()
                .map(PairAgreement::cohenKappa)
                .ifPresent(kappa -> table.row(getTranslation("agreement.own.self"), new FigureText(kappa)));
        return table;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agreement.own.title") + " · Overread";
    }
}
