package org.overread.review.ui.rounds;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.overread.catalog.DatasetSummary;
import org.overread.catalog.StudyCatalog;
import org.overread.review.Worklist;
import org.overread.review.rounds.RoundDesk;
import org.overread.review.rounds.RoundId;
import org.overread.review.rounds.RoundPlan;
import org.overread.review.rounds.RoundRefusal;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;
import org.overread.shell.Notice;
import org.overread.shell.PageHeader;

/// Puts a new round together on one page: what is read, by whom, how it is checked; and what it comes to, beside it.
@Route("rounds/new")
@RolesAllowed("COORDINATOR")
@StyleSheet("styles/rounds.css")
class PlanView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient RoundDesk desk;
    private final LoadCard loads = new LoadCard();

    PlanView(RoundDesk desk, StudyCatalog catalog, Worklist worklist) {
        this.desk = desk;
        addClassNames("page", "rounds");
        var header =
                new PageHeader(getTranslation("rounds.new")).with(new Anchor("rounds", getTranslation("rounds.back")));
        add(header);
        Optional<DatasetSummary> newest = catalog.datasets().stream().reduce((older, newer) -> newer);
        if (newest.isEmpty()) {
            add(new EmptyState(
                    Glyph.FOLDER, getTranslation("rounds.no-dataset.title"), getTranslation("rounds.no-dataset.text")));
            return;
        }
        var form = new PlanForm(catalog.datasets(), newest.get(), desk, worklist.manufacturers());
        var plan =
                new Button(getTranslation("rounds.plan"), click -> form.plan().ifPresent(this::plan));
        plan.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var count = new Button(
                getTranslation("rounds.preview"), click -> form.plan().ifPresent(this::preview));
        header.actions(count, plan);
        form.addChangeListener(() -> loads.outdated());
        var columns = new Div(form, loads);
        columns.addClassName("two");
        add(columns);
    }

    private void preview(RoundPlan wanted) {
        try {
            loads.show(desk.preview(wanted), desk.readers());
        } catch (RoundRefusal e) {
            loads.refused(Refusals.words(e, this));
        }
    }

    private void plan(RoundPlan wanted) {
        try {
            RoundId id = desk.plan(wanted);
            Notice.done(getTranslation("rounds.planned", wanted.name()));
            UI.getCurrentOrThrow().navigate(RoundView.class, id.toString());
        } catch (RoundRefusal e) {
            loads.refused(Refusals.words(e, this));
            Notice.error(Refusals.words(e, this));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("rounds.new") + " · Overread";
    }
}
