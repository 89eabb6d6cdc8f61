package org.overread.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.overread.ingest.ImportRun;
import org.overread.ingest.ImportWords;
import org.overread.shell.Card;
import org.overread.shell.DateStyle;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;

/// The imports so far, the newest first; each opens its result.
final class History extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private static final ZoneId ZONE = ZoneOffset.UTC;

    History(List<ImportRun> runs, ImportWords words) {
        if (runs.isEmpty()) {
            getContent()
                    .add(new Card(new EmptyState(
                            Glyph.UPLOAD,
                            getTranslation("ingest.history.empty"),
                            getTranslation("ingest.history.empty.text"))));
            return;
        }
        var when = DateStyle.minute(getLocale()).withZone(ZONE);
        var grid = new Grid<ImportRun>();
        grid.addComponentColumn(run -> new RouterLink(
                        when.format(run.startedAt()) + " UTC",
                        ImportView.class,
                        run.id().toString()))
                .setHeader(getTranslation("ingest.run.started"))
                .setAutoWidth(true);
        grid.addComponentColumn(run -> text(run.folder().toString()))
                .setHeader(getTranslation("ingest.run.folder"))
                .setFlexGrow(3);
        grid.addComponentColumn(run -> new StateBadge(run.state(), words))
                .setHeader(getTranslation("ingest.run.state"))
                .setAutoWidth(true);
        number(grid, "ingest.run.added", ImportRun::added);
        number(grid, "ingest.run.known", ImportRun::known);
        number(grid, "ingest.run.left-out", ImportRun::leftOut);
        number(grid, "ingest.run.errors", ImportRun::errors);
        number(grid, "ingest.run.warnings", ImportRun::warnings);
        grid.addColumn(ImportRun::startedBy).setHeader(getTranslation("ingest.run.by"));
        grid.setItems(runs);
        grid.setAllRowsVisible(true);
        getContent().add(Card.titled(getTranslation("ingest.history"), grid));
    }

    private void number(
            Grid<ImportRun> grid, String key, com.vaadin.flow.function.ValueProvider<ImportRun, Integer> figure) {
        grid.addColumn(figure)
                .setHeader(getTranslation(key))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static Span text(String folder) {
        var span = new Span(folder);
        span.addClassName("ell");
        span.setTitle(folder);
        return span;
    }
}
