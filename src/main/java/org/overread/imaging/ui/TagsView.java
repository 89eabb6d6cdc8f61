package org.overread.imaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.overread.catalog.NoSuchStudy;
import org.overread.catalog.SeriesSummary;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudySummary;
import org.overread.imaging.NoSuchSlice;
import org.overread.imaging.SliceTags;
import org.overread.imaging.SliceTags.TaggedFile;
import org.overread.imaging.dicom.ElementRow;
import org.overread.imaging.dicom.ElementTable;
import org.overread.shell.Card;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;
import org.overread.shell.PageHeader;
import tools.jackson.databind.node.BaseJsonNode;

/// All elements of a slice's file, to look one up or to search. Which slice, and what is searched for, is in the
/// address ([TagsAddress]).
@Route("tags")
@RolesAllowed("COORDINATOR")
@StyleSheet("styles/imaging.css")
class TagsView extends Div implements AfterNavigationObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient StudyCatalog catalog;
    private final transient SliceTags tags;
    private final TagsFields fields = new TagsFields(this::go, this::narrow);
    private final TagsGrid grid = new TagsGrid();
    private final Span file = quiet();
    private final Span found = quiet();
    private final Div place = new Div();
    private transient Optional<ElementTable> table = Optional.empty();

    TagsView(StudyCatalog catalog, SliceTags tags) {
        this.catalog = catalog;
        this.tags = tags;
        addClassNames("page", "fill", "tags-page");
        found.getElement().setAttribute("role", "status");
        place.addClassName("tags-place");
        add(new PageHeader(getTranslation("imaging.tags.title")).with(file).actions(found), fields, place);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        TagsAddress address = TagsAddress.of(event.getLocation().getQueryParameters());
        file.setText("");
        found.setText("");
        table = Optional.empty();
        Optional<StudySummary> study = catalog.find(address.study());
        List<SeriesSummary> series =
                study.map(one -> catalog.study(one.id()).series()).orElse(List.of());
        Optional<SeriesSummary> shown = series.stream()
                .filter(one -> one.id().toString().equals(address.series()))
                .findFirst()
                .or(() -> series.stream().findFirst());
        fields.show(address, series, shown);
        if (shown.isPresent()) {
            show(shown.get(), address);
        } else if (address.study().isEmpty()) {
            say(Glyph.SEARCH, getTranslation("imaging.tags.choose"), getTranslation("imaging.tags.choose.text"));
        } else {
            say(
                    Glyph.SEARCH,
                    getTranslation("imaging.tags.no-study", address.study()),
                    getTranslation("imaging.tags.no-study.text"));
        }
    }

    private void show(SeriesSummary series, TagsAddress address) {
        try {
            TaggedFile one = tags.read(series.id(), address.slice() - 1);
            fields.slices(one.index() + 1, one.count());
            file.setText(one.name());
            table = one.table();
            one.fault()
                    .ifPresent(fault -> say(
                            Glyph.WARNING,
                            getTranslation("imaging.tags.unreadable"),
                            getTranslation(fault.messageKey(), fault.subject()) + " " + fault.subject()));
            narrow(address);
        } catch (NoSuchStudy | NoSuchSlice e) {
            say(Glyph.SEARCH, getTranslation("imaging.tags.no-files"), getTranslation("imaging.tags.no-files.text"));
        }
    }

    /// Shows what mentions the words, and keeps them in the address without a step in the browser's history.
    private void narrow(TagsAddress address) {
        getUI().ifPresent(ui -> ui.getPage()
                .getHistory()
                .replaceState((BaseJsonNode) null, new Location("tags", address.parameters())));
        if (table.isEmpty()) {
            return;
        }
        List<ElementRow> rows = table.get().mentioning(address.search());
        grid.setItems(rows);
        found.setText(getTranslation(
                table.get().whole() ? "imaging.tags.found" : "imaging.tags.found.first",
                rows.size(),
                table.get().rows().size()));
        if (rows.isEmpty()) {
            say(
                    Glyph.SEARCH,
                    getTranslation("imaging.tags.nothing", address.search()),
                    getTranslation("imaging.tags.nothing.text"));
        } else {
            put(grid);
        }
    }

    private void go(TagsAddress address) {
        getUI().ifPresent(ui -> ui.navigate(TagsView.class, address.parameters()));
    }

    private void say(Glyph glyph, String title, String text) {
        put(new EmptyState(glyph, title, text));
    }

    /// The grid that is there already stays, and with it where it is scrolled to.
    private void put(Component content) {
        boolean there = content.getParent()
                .filter(place.getChildren().toList()::contains)
                .isPresent();
        if (!there) {
            place.removeAll();
            content.removeFromParent();
            place.add(new Card(content));
        }
    }

    private static Span quiet() {
        var span = new Span();
        span.addClassNames("t2", "t13");
        return span;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("imaging.tags.title") + " · Overread";
    }
}
