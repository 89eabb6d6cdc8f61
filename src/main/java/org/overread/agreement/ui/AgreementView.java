package org.overread.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.overread.accounts.AccountDirectory;
import org.overread.agreement.AgreementDesk;
import org.overread.agreement.RoundAgreement;
import org.overread.agreement.RoundChoice;
import org.overread.agreement.Stratum;
import org.overread.catalog.Sight;
import org.overread.shell.Card;
import org.overread.shell.DownloadLink;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;
import org.overread.shell.PageHeader;

/// How well the readers of a round agree, how right the sources are, and the text that a paper says it with.
@Route("agreement")
@RolesAllowed("COORDINATOR")
@Menu(title = "agreement.menu", order = 45)
@StyleSheet("styles/agreement.css")
class AgreementView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final long serialVersionUID = 1;

    private final transient AgreementDesk desk;
    private final transient AccountDirectory directory;
    private final Div place = new Div();

    AgreementView(AgreementDesk desk, AccountDirectory directory) {
        this.desk = desk;
        this.directory = directory;
        addClassNames("page", "agreement");
        place.addClassName("agreement");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        place.removeAll();
        List<RoundChoice> rounds = desk.rounds();
        if (rounds.isEmpty()) {
            add(new PageHeader(getTranslation("agreement.title")).actions(analyse()), place);
            place.add(new Card(new EmptyState(
                    Glyph.ALL, getTranslation("agreement.empty.title"), getTranslation("agreement.empty.text"))));
            return;
        }
        AgreementAddress address = AgreementAddress.of(event.getLocation(), rounds);
        RoundChoice round = address.round();
        var header = new PageHeader(getTranslation("agreement.title")).with(rounds(rounds, address), phases(address));
        List<Stratum> strata = desk.strata(round.id());
        if (!strata.isEmpty()) {
            header.with(strata(strata, address));
        }
        add(header.actions(analyse(), raw(round)), place);
        show(address);
    }

    private void show(AgreementAddress address) {
        RoundAgreement agreement = desk.of(address.round().id(), address.phase(), address.stratum());
        if (agreement.agreement().reads() == 0) {
            place.add(new Card(new EmptyState(
                    Glyph.ALL, getTranslation("agreement.nothing.title"), getTranslation("agreement.nothing.text"))));
            return;
        }
        place.add(
                new AgreementCards(
                        agreement, directory.names(agreement.letters().letters().keySet())),
                new MethodsCard(address.round(), agreement));
    }

    private Select<RoundChoice> rounds(List<RoundChoice> rounds, AgreementAddress address) {
        Select<RoundChoice> select = select("agreement.round", rounds, address.round());
        select.setWidth("300px");
        select.setItemLabelGenerator(round -> getTranslation(
                "agreement.round.item",
                round.number(),
                round.name().isEmpty() ? round.dataset() : round.name(),
                getTranslation("agreement.protocol." + round.protocol().name().toLowerCase(Locale.ROOT))));
        select.addValueChangeListener(change -> go(address.in(change.getValue())));
        return select;
    }

    private Select<Sight> phases(AgreementAddress address) {
        Select<Sight> select = select("agreement.phase", address.phases(), address.phase());
        select.setItemLabelGenerator(
                phase -> getTranslation("agreement.phase." + phase.name().toLowerCase(Locale.ROOT)));
        select.addValueChangeListener(change -> go(address.after(change.getValue())));
        return select;
    }

    private Select<Stratum> strata(List<Stratum> strata, AgreementAddress address) {
        Select<Stratum> select =
                select("agreement.stratum", strata, address.stratum().orElse(null));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation("agreement.stratum.all"));
        select.setItemLabelGenerator(stratum -> stratum == null
                ? getTranslation("agreement.stratum.all")
                : getTranslation(
                        "agreement.stratum." + stratum.kind().name().toLowerCase(Locale.ROOT), stratum.value()));
        select.addValueChangeListener(change -> go(address.within(Optional.ofNullable(change.getValue()))));
        return select;
    }

    private <T> Select<T> select(String label, List<T> items, @Nullable T value) {
        Select<T> select = new Select<>();
        select.setAriaLabel(getTranslation(label));
        select.setItems(items);
        select.setValue(value);
        select.setWidth("240px");
        return select;
    }

    private void go(AgreementAddress address) {
        getUI().ifPresent(ui -> ui.navigate(AgreementView.class, address.parameters()));
    }

    private Button analyse() {
        return new Button(getTranslation("agreement.analyse"), Glyph.ALL.draw(), click -> new AnalyseDialog().open());
    }

    private DownloadLink raw(RoundChoice round) {
        return new DownloadLink(
                getTranslation("agreement.raw-reads"),
                "overread-reads-round-" + round.number() + ".csv",
                () -> desk.rawReads(round.id()),
                "outline");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("agreement.title") + " · Overread";
    }
}
