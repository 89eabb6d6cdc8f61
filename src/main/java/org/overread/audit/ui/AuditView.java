package org.overread.audit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.overread.audit.AuditEntry;
import org.overread.audit.AuditEvent.Outcome;
import org.overread.audit.AuditFilter;
import org.overread.audit.AuditLedger;
import org.overread.audit.AuditVerifier;
import org.overread.audit.ChainCheck;
import org.overread.shell.Badge;
import org.overread.shell.Card;
import org.overread.shell.Glyph;
import org.overread.shell.PageHeader;

/// The audit trail: search, look at one entry, prove that nothing was changed. What is searched for is in the address.
@Route("audit")
@RolesAllowed("ADMINISTRATOR")
@Menu(title = "audit.menu", order = 90)
@StyleSheet("styles/audit.css")
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient AuditLedger ledger;
    private final transient AuditVerifier verifier;
    private final AuditSearch search =
            new AuditSearch(query -> getUI().ifPresent(ui -> ui.navigate(AuditView.class, query.parameters())));
    private final Grid<AuditEntry> grid = new Grid<>();
    private final EntryPanel panel = new EntryPanel();
    private final Span found = new Span();
    private final Div proof = new Div();
    private transient AuditFilter filter = AuditFilter.ALL;

    AuditView(AuditLedger ledger, AuditVerifier verifier) {
        this.ledger = ledger;
        this.verifier = verifier;
        addClassNames("page", "fill", "audit");
        found.addClassNames("t2", "t13");
        var verify = new Button(getTranslation("audit.verify"), Glyph.LOCK.draw(), click -> {
            verify();
            click.getSource().setEnabled(true);
        });
        verify.setDisableOnClick(true);
        var list = new Div(new Card(grid), panel);
        list.addClassName("audit-list");
        proof.setVisible(false);
        add(new PageHeader(getTranslation("audit.title")).with(found).actions(verify), new Div(proof, search), list);
        columns();
    }

    private void columns() {
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setSizeFull();
        grid.addColumn(AuditEntry::seq)
                .setHeader(getTranslation("audit.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> AuditTime.brief(entry.at()))
                .setHeader(getTranslation("audit.time-utc"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(AuditEntry::actor)
                .setHeader(getTranslation("audit.actor"))
                .setResizable(true);
        grid.addColumn(AuditEntry::action)
                .setHeader(getTranslation("audit.action"))
                .setResizable(true);
        grid.addColumn(AuditEntry::object)
                .setHeader(getTranslation("audit.object"))
                .setResizable(true)
                .setFlexGrow(2);
        grid.addComponentColumn(entry -> outcome(entry.outcome()))
                .setHeader(getTranslation("audit.outcome"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.setEmptyStateText(getTranslation("audit.empty"));
        grid.setItems(DataProvider.fromCallbacks(
                query -> ledger.entries(filter, query.getOffset(), query.getLimit()).stream(),
                query -> ledger.count(filter)));
        grid.addSelectionListener(
                selection -> selection.getFirstSelectedItem().ifPresentOrElse(panel::show, panel::clear));
    }

    private Badge outcome(Outcome outcome) {
        return new Badge(
                getTranslation("audit.outcome." + outcome),
                outcome == Outcome.DONE ? Badge.Tone.PLAIN : Badge.Tone.CONFLICT);
    }

    private void verify() {
        ChainCheck check = verifier.verify();
        proof.setClassName(check.intact() ? "alert done" : "alert error");
        proof.removeAll();
        String words = check.fault()
                .map(fault -> getTranslation("audit.fault." + fault.kind(), Long.toString(fault.seq())))
                .orElseGet(() -> getTranslation(
                        "audit.intact",
                        Long.toString(check.entries()),
                        check.head().hash()));
        proof.add((check.intact() ? Glyph.CHECK : Glyph.WARNING).draw(), new Span(words));
        proof.getElement().setAttribute("role", "status");
        proof.setVisible(true);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        AuditQuery query = AuditQuery.of(event.getLocation().getQueryParameters());
        filter = query.filter();
        search.show(query);
        grid.deselectAll();
        grid.getDataProvider().refreshAll();
        found.setText(getTranslation("audit.found", ledger.count(filter)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("audit.title") + " · Overread";
    }
}
