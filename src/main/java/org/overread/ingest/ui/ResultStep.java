package org.overread.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.overread.catalog.DatasetOverview;
import org.overread.catalog.ui.DeclaredFound;
import org.overread.ingest.FolderRefused;
import org.overread.ingest.ImportBusy;
import org.overread.ingest.ImportRun;
import org.overread.ingest.ImportState;
import org.overread.ingest.ImportWords;
import org.overread.ingest.registry.RegistryRefused;
import org.overread.ingest.ui.ImportView.Import;
import org.overread.shell.Card;
import org.overread.shell.Figures;
import org.overread.shell.Glyph;
import org.overread.shell.Notice;

/// Step 4: what an import brought, and what is wrong with the data.
final class ResultStep extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private final transient Import tools;
    private final transient ImportRun run;

    ResultStep(Import tools, ImportRun run) {
        this.tools = tools;
        this.run = run;
        getContent().addClassName("stack");
        if (run.state().canContinue()) {
            var alert = new Div(
                    Glyph.WARNING.draw(),
                    new Span(getTranslation("ingest.state." + ImportWords.key(run.state()) + ".text")));
            alert.addClassNames("alert", run.state() == ImportState.FAILED ? "error" : "warn");
            getContent().add(alert);
        }
        var summary = Card.titledWith(
                getTranslation("ingest.step.result"), new StateBadge(run.state(), tools.words()), figures(), actions());
        var cards = new Div(summary);
        cards.addClassName("result-cards");
        tools.desk().overview(run.id()).ifPresent(overview -> cards.add(compared(overview)));
        getContent()
                .add(
                        cards,
                        new ProblemList(
                                tools.words(),
                                getTranslation("ingest.problems"),
                                tools.desk().problems(run.id())));
    }

    private static Component compared(DatasetOverview overview) {
        return new DeclaredFound(overview.declared(), overview.found());
    }

    private Figures figures() {
        return new Figures(getTranslation("ingest.run.folder"), run.folder().toString())
                .row(getTranslation("ingest.run.added"), String.valueOf(run.added()))
                .row(getTranslation("ingest.run.known"), String.valueOf(run.known()))
                .row(getTranslation("ingest.run.left-out"), String.valueOf(run.leftOut()))
                .row(getTranslation("ingest.run.errors"), String.valueOf(run.errors()))
                .row(getTranslation("ingest.run.warnings"), String.valueOf(run.warnings()))
                .row(getTranslation("ingest.run.notes"), String.valueOf(run.notes()))
                .row(getTranslation("ingest.run.by"), run.startedBy());
    }

    private Component actions() {
        var line = new Div();
        line.addClassNames("row", "result-actions");
        if (run.state().canContinue()) {
            var more = new Button(getTranslation("ingest.continue"), clicked -> resume());
            more.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            line.add(more);
        }
        line.add(
                link("worklist", "ingest.worklist", run.state() == ImportState.DONE ? "primary" : "outline"),
                link("dataset" + run.dataset().map(id -> "/" + id).orElse(""), "ingest.dataset", "outline"),
                link("import", "ingest.again", "outline"));
        return line;
    }

    private Anchor link(String address, String key, String look) {
        var link = new Anchor(address, getTranslation(key));
        link.addClassNames("btn", look);
        return link;
    }

    private void resume() {
        try {
            String next = tools.desk().resume(run.id()).toString();
            getUI().ifPresent(ui -> ui.navigate(ImportView.class, next));
        } catch (ImportBusy busy) {
            Notice.error(getTranslation("ingest.busy"));
        } catch (FolderRefused refused) {
            Notice.error(tools.words().reason(refused, getLocale()));
        } catch (RegistryRefused refused) {
            Notice.error(tools.words().reason(refused, getLocale()));
        }
    }
}
