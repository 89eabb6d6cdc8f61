package org.overread.contradictions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.DatasetId;
import org.overread.catalog.DatasetOverview;
import org.overread.catalog.DatasetSummary;
import org.overread.catalog.DatasetSurvey;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.ui.DeclaredFound;
import org.overread.contradictions.CheckDesk;
import org.overread.contradictions.ContradictionBook;
import org.overread.contradictions.ContradictionWords;
import org.overread.contradictions.KindCount;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.shell.Badge;
import org.overread.shell.Card;
import org.overread.shell.DateStyle;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;
import org.overread.shell.PageHeader;

/// A dataset: declared and found, what it is made of, what contradicts in it, where it comes from. `dataset/<id>` shows
/// a certain one.
@Route("dataset")
@Menu(title = "catalog.title", order = 40)
@RolesAllowed({"READER", "ADJUDICATOR", "COORDINATOR", "ADMINISTRATOR"})
@StyleSheet("styles/catalog.css")
class DatasetView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient StudyCatalog catalog;
    private final transient DatasetSurvey survey;
    private final transient KindsCard.Tools tools;

    DatasetView(
            StudyCatalog catalog,
            DatasetSurvey survey,
            ContradictionBook book,
            CheckDesk checks,
            ContradictionWords words,
            CurrentAccount account) {
        this.catalog = catalog;
        this.survey = survey;
        SignedIn person = account.require();
        this.tools = new KindsCard.Tools(book, checks, words, person);
        addClassNames("page", "dataset-page");
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String id) {
        removeAll();
        List<DatasetSummary> all = catalog.datasets();
        Optional<DatasetSummary> shown = all.stream()
                .filter(one -> one.id().toString().equals(id))
                .findFirst()
                .or(() -> all.stream().reduce((older, newer) -> newer));
        if (shown.isEmpty()) {
            var toImport = new Anchor("import", getTranslation("catalog.import"));
            toImport.addClassName("btn");
            add(
                    new PageHeader(getTranslation("catalog.title")),
                    new Card(new EmptyState(
                            Glyph.FOLDER,
                            getTranslation("catalog.empty"),
                            getTranslation("catalog.empty.text"),
                            toImport)));
            return;
        }
        show(catalog.overview(shown.get().id()), all);
    }

    private void show(DatasetOverview overview, List<DatasetSummary> all) {
        DatasetSummary dataset = overview.dataset();
        String imported = DateStyle.day(getLocale()).format(dataset.createdAt().atOffset(ZoneOffset.UTC));
        var header = new PageHeader(getTranslation("catalog.title"))
                .with(dataset.name() + " · "
                        + getTranslation(
                                "catalog.counts",
                                dataset.studyCount(),
                                dataset.seriesCount(),
                                dataset.sliceCount(),
                                imported));
        if (dataset.demo()) {
            header.with(new Badge(getTranslation("catalog.demo"), Badge.Tone.WARN));
        }
        if (all.size() > 1) {
            header.actions(choice(dataset, all));
        }
        if (tools.person().is(Role.COORDINATOR)) {
            var tags = new Anchor("tags", getTranslation("imaging.tags.open"));
            tags.addClassNames("btn", "ghost");
            header.actions(tags);
        }
        boolean keptBack = overview.labels().isEmpty();
        var plots = new DatasetPlots(this, overview, survey.figures(dataset.id()));
        var cards = new Div(
                area(
                        "declared",
                        new DeclaredFound(
                                overview.declared(),
                                overview.found(),
                                keptBack ? OptionalInt.empty() : outside(dataset.id()))),
                area("labels", keptBack ? later() : plots.labels()),
                area("together", keptBack ? later() : plots.together()),
                area("ages", plots.ages()),
                area("disputed", keptBack ? later() : new KindsCard(tools, dataset.id())),
                area("scanner", plots.manufacturers(), plots.kernels()),
                area("physics", plots.thickness(), plots.voltage(), plots.current()),
                area("complete", keptBack ? later() : plots.completeness()),
                area("about", new AboutDataset(dataset.demo())));
        cards.addClassName("dataset-cards");
        add(header, cards);
    }

    /// Studies dated outside the period of the README; empty while nothing was compared.
    private OptionalInt outside(DatasetId dataset) {
        List<KindCount> kinds = tools.book().kinds(dataset);
        return kinds.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(kinds.stream()
                        .filter(kind -> kind.kind() == ContradictionKind.DATE_OUTSIDE_PERIOD)
                        .mapToInt(KindCount::studies)
                        .sum());
    }

    /// In place of figures that would tell a blind reader something of the studies that are still to be read.
    private Card later() {
        return new Card(new EmptyState(
                Glyph.LOCK,
                getTranslation("catalog.labels.kept-back.title"),
                getTranslation("catalog.labels.kept-back")));
    }

    private static Div area(String name, Component... cards) {
        var area = new Div(cards);
        area.addClassNames("area", name);
        return area;
    }

    private Component choice(DatasetSummary shown, List<DatasetSummary> all) {
        var choice = new ComboBox<DatasetSummary>();
        choice.setItems(all);
        choice.setItemLabelGenerator(DatasetSummary::name);
        choice.setValue(shown);
        choice.setWidth("320px");
        choice.setAriaLabel(getTranslation("catalog.choose"));
        choice.addValueChangeListener(chosen -> {
            if (chosen.isFromClient() && chosen.getValue() != null) {
                getUI().ifPresent(ui ->
                        ui.navigate(DatasetView.class, chosen.getValue().id().toString()));
            }
        });
        return choice;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalog.title") + " · Overread";
    }
}
