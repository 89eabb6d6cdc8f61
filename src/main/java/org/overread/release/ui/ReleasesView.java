package org.overread.release.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.overread.catalog.DatasetSummary;
import org.overread.catalog.StudyCatalog;
import org.overread.release.Export;
import org.overread.release.ReleaseDesk;
import org.overread.shell.Badge;
import org.overread.shell.Card;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;
import org.overread.shell.Notice;
import org.overread.shell.PageHeader;

/// The exports that were made, to take along, and the way to the next one.
@Route("releases")
@RolesAllowed("COORDINATOR")
@Menu(title = "release.menu", order = 50)
@StyleSheet("styles/release.css")
class ReleasesView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private static final int SEAL_SHOWN = 12;

    private final transient ReleaseDesk releases;
    private final transient StudyCatalog catalog;
    private final Div place = new Div();

    ReleasesView(ReleaseDesk releases, StudyCatalog catalog) {
        this.releases = releases;
        this.catalog = catalog;
        addClassNames("page", "fill", "releases");
        place.addClassName("releases-list");
        var create = newExport();
        create.setEnabled(!catalog.datasets().isEmpty());
        add(
                new PageHeader(getTranslation("release.title"))
                        .with(getTranslation("release.subtitle"))
                        .actions(create),
                place);
        list();
    }

    private void list() {
        place.removeAll();
        List<Export> exports = releases.all();
        if (!exports.isEmpty()) {
            place.add(new Card(grid(exports)));
        } else if (catalog.datasets().isEmpty()) {
            place.add(new Card(new EmptyState(
                    Glyph.FOLDER,
                    getTranslation("release.no-dataset.title"),
                    getTranslation("release.no-dataset.text"))));
        } else {
            place.add(new Card(new EmptyState(
                    Glyph.DOWNLOAD, getTranslation("release.empty.title"), getTranslation("release.empty.text"))));
        }
    }

    private Button newExport() {
        var button = new Button(getTranslation("release.new"), Glyph.PLUS.draw(), click -> ask());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void ask() {
        List<DatasetSummary> datasets = catalog.datasets();
        new NewExport(releases, datasets, export -> {
                    list();
                    Notice.done(getTranslation("release.made", Integer.toString(export.number())));
                })
                .open();
    }

    private Grid<Export> grid(List<Export> exports) {
        Grid<Export> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setSizeFull();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        narrow(grid.addColumn(Export::number), "release.number", "52px");
        narrow(grid.addColumn(this::time), "release.created", "184px");
        grid.addColumn(Export::createdBy).setHeader(getTranslation("release.by"));
        grid.addComponentColumn(this::dataset)
                .setHeader(getTranslation("release.dataset"))
                .setFlexGrow(2);
        narrow(
                grid.addColumn(export -> getTranslation(
                        "release.of", export.counts().read(), export.counts().studies())),
                "release.read",
                "104px");
        narrow(
                grid.addColumn(export ->
                        getTranslation("release.count", export.counts().agreed())),
                "release.agreed",
                "100px");
        narrow(
                grid.addColumn(export ->
                        getTranslation("release.count", export.counts().disagreed())),
                "release.disagreed",
                "120px");
        narrow(grid.addComponentColumn(ReleasesView::seal), "release.seal", "124px");
        narrow(grid.addComponentColumn(export -> new ExportDownloads(releases, export)), "release.files", "264px");
        grid.setItems(exports);
        return grid;
    }

    /// A column that holds its heading in both languages; widths measured by the browser come before the font does.
    private void narrow(Grid.Column<Export> column, String heading, String width) {
        column.setHeader(getTranslation(heading)).setWidth(width).setFlexGrow(0);
    }

    private String time(Export export) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", getLocale())
                .withZone(ZoneOffset.UTC)
                .format(export.createdAt());
    }

    private Span dataset(Export export) {
        var cell = new Span(new Span(export.datasetName()));
        cell.addClassName("row");
        if (export.demo()) {
            cell.add(new Badge(getTranslation("release.demo"), Badge.Tone.LINE));
        }
        if (export.registryValues()) {
            cell.add(new Badge(getTranslation("release.internal"), Badge.Tone.WARN));
        }
        return cell;
    }

    private static Code seal(Export export) {
        var seal = new Code(export.seal().substring(0, SEAL_SHOWN));
        seal.setTitle(export.seal());
        return seal;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("release.title") + " · Overread";
    }
}
