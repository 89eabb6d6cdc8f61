package org.overread.catalog.ui;

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
import org.jspecify.annotations.Nullable;
import org.overread.catalog.DatasetOverview;
import org.overread.catalog.DatasetSummary;
import org.overread.catalog.LabelCount;
import org.overread.catalog.StudyCatalog;
import org.overread.labels.LabelSet;
import org.overread.shell.Badge;
import org.overread.shell.Card;
import org.overread.shell.DateStyle;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;
import org.overread.shell.PageHeader;

/// A dataset: declared and found, its label counts, where it comes from. `dataset/<id>` shows a certain one.
@Route("dataset")
@Menu(title = "catalog.title", order = 40)
@RolesAllowed({"READER", "ADJUDICATOR", "COORDINATOR", "ADMINISTRATOR"})
@StyleSheet("styles/catalog.css")
class DatasetView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient StudyCatalog catalog;

    DatasetView(StudyCatalog catalog) {
        this.catalog = catalog;
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
        var cards = new Div(
                new DeclaredFound(overview.declared(), overview.found()),
                labels(overview),
                new AboutDataset(dataset.demo()));
        cards.addClassName("dataset-cards");
        add(header, cards);
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

    private Component labels(DatasetOverview overview) {
        var table = new Figures(
                getTranslation("catalog.label"),
                getTranslation("catalog.present"),
                getTranslation("catalog.absent"),
                getTranslation("catalog.missing"),
                getTranslation("catalog.unreadable"));
        for (LabelCount count : overview.labels()) {
            String name = LabelSet.hemorrhage()
                    .find(count.label())
                    .map(label -> label.name(getLocale()))
                    .orElse(count.label().value());
            table.row(
                    name,
                    String.valueOf(count.present()),
                    String.valueOf(count.absent()),
                    String.valueOf(count.missing()),
                    String.valueOf(count.unreadable()));
        }
        var note = new Div(getTranslation("catalog.labels.note"));
        note.addClassNames("t2", "t13");
        var missing = new Figures(getTranslation("catalog.figure"), getTranslation("catalog.found"))
                .row(getTranslation("catalog.sex-missing"), String.valueOf(overview.sexMissing()))
                .row(getTranslation("catalog.age-missing"), String.valueOf(overview.ageMissing()));
        return Card.titled(getTranslation("catalog.labels"), table, note, missing);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("catalog.title") + " · Overread";
    }
}
