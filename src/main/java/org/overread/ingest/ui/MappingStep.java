package org.overread.ingest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import org.overread.catalog.ui.DeclaredFound;
import org.overread.ingest.FolderRefused;
import org.overread.ingest.ImportBusy;
import org.overread.ingest.ImportPlan;
import org.overread.ingest.ImportRunId;
import org.overread.ingest.PlannedCounts;
import org.overread.ingest.registry.Layout;
import org.overread.ingest.registry.RegistryRefused;
import org.overread.ingest.ui.ImportView.Import;
import org.overread.shell.Card;
import org.overread.shell.Figures;
import org.overread.shell.Notice;

/// Step 2: what was understood of the folder. The coordinator changes it until it is right; then the import starts.
final class MappingStep extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private final transient Import tools;
    private transient ImportPlan plan;

    MappingStep(Import tools, ImportPlan plan) {
        this.tools = tools;
        this.plan = plan;
        getContent().addClassName("stack");
        show();
    }

    private void show() {
        var columns = new ColumnTable(
                tools, plan, mapping -> replan(() -> tools.desk().inspect(plan.folder(), mapping)));
        var text = new Paragraph(getTranslation("ingest.mapping.text"));
        text.addClassNames("t2", "t13");
        var side = new Div(
                Card.titled(getTranslation("ingest.counts"), counts(plan.counts())),
                new DeclaredFound(plan.declared(), plan.found()));
        side.addClassNames("stack", "import-side");
        var main = Card.titled(getTranslation("ingest.mapping"), text, columns);
        var both = new Div(main, side);
        both.addClassName("import-columns");
        getContent().removeAll();
        getContent()
                .add(
                        place(),
                        both,
                        new ProblemList(tools.words(), getTranslation("ingest.problems.so-far"), plan.problems()));
    }

    private Component place() {
        Layout layout = plan.mapping().layout();
        var registry = new Span(plan.folder().resolve(layout.file()).toString());
        registry.addClassNames("ell", "grow");
        registry.setTitle(registry.getText());
        var sheet = new Select<String>();
        sheet.setLabel(getTranslation("ingest.sheet"));
        sheet.setItems(plan.sheets());
        sheet.setValue(layout.sheet());
        sheet.addValueChangeListener(chosen ->
                relayout(new Layout(layout.file(), chosen.getValue(), layout.headerRow(), layout.headerRows())));
        var row = new IntegerField(getTranslation("ingest.header-row"));
        row.setMin(1);
        row.setMax(1000);
        row.setStepButtonsVisible(true);
        row.setValue(layout.headerRow());
        row.addValueChangeListener(chosen -> {
            Integer number = chosen.getValue();
            if (number != null && number >= 1) {
                relayout(new Layout(layout.file(), layout.sheet(), number, layout.headerRows()));
            }
        });
        var rows = new Select<Integer>();
        rows.setLabel(getTranslation("ingest.header-rows"));
        rows.setItems(List.of(1, 2));
        rows.setItemLabelGenerator(number -> getTranslation("ingest.header-rows." + number));
        rows.setValue(layout.headerRows());
        rows.addValueChangeListener(
                chosen -> relayout(new Layout(layout.file(), layout.sheet(), layout.headerRow(), chosen.getValue())));
        var line = new Div(registry, sheet, row, rows, start());
        line.addClassName("import-place");
        return new Card(line);
    }

    private Component start() {
        int fresh = plan.counts().fresh();
        boolean possible = plan.mapping().hasKey() && plan.counts().matched() > 0;
        var start = new Button(
                fresh == 0 ? getTranslation("ingest.start.nothing") : getTranslation("ingest.start", fresh),
                clicked -> begin());
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setEnabled(possible && fresh > 0);
        start.setDisableOnClick(true);
        var back = new Button(
                getTranslation("ingest.back"), clicked -> getUI().ifPresent(ui -> ui.navigate(ImportView.class)));
        var buttons = new Div(back, start);
        buttons.addClassName("row");
        return buttons;
    }

    private void begin() {
        try {
            ImportRunId run = tools.desk().start(plan.folder(), plan.mapping());
            getUI().ifPresent(ui -> ui.navigate(ImportView.class, run.toString()));
        } catch (ImportBusy busy) {
            Notice.error(getTranslation("ingest.busy"));
            show();
        }
    }

    private void relayout(Layout layout) {
        replan(() -> tools.desk().inspect(plan.folder(), layout));
    }

    private void replan(com.vaadin.flow.function.SerializableSupplier<ImportPlan> look) {
        try {
            plan = look.get();
            show();
        } catch (RegistryRefused refused) {
            Notice.error(tools.words().reason(refused, getLocale()));
        } catch (FolderRefused refused) {
            Notice.error(tools.words().reason(refused, getLocale()));
        }
    }

    private Figures counts(PlannedCounts counts) {
        return new Figures(getTranslation("catalog.figure"), getTranslation("catalog.found"))
                .row(getTranslation("ingest.counts.rows"), String.valueOf(counts.rows()))
                .row(getTranslation("ingest.counts.folders"), String.valueOf(counts.folders()))
                .row(getTranslation("ingest.counts.matched"), String.valueOf(counts.matched()))
                .row(getTranslation("ingest.counts.known"), String.valueOf(counts.known()))
                .row(getTranslation("ingest.counts.fresh"), String.valueOf(counts.fresh()));
    }
}
