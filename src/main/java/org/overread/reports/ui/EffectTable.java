package org.overread.reports.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.reports.desk.EffectRun;
import org.overread.reports.desk.LabelChange;
import org.overread.shell.Badge;

/// How many studies change by label, and which.
final class EffectTable extends Composite<Div> {
    private static final long serialVersionUID = 1;

    EffectTable(EffectRun run) {
        getContent().addClassName("effect-result");
        List<LabelChange> changes = run.changes().orElse(List.of());
        long studies = changes.stream().map(LabelChange::study).distinct().count();
        long values = changes.stream().filter(LabelChange::changesValue).count();
        var summary = new Paragraph(
                changes.isEmpty()
                        ? getTranslation(
                                "reports.effect.nothing", run.progress().total())
                        : getTranslation(
                                "reports.effect.summary",
                                studies,
                                run.progress().total(),
                                values,
                                changes.size()));
        summary.addClassName("semi");
        getContent().add(summary);
        if (!changes.isEmpty()) {
            getContent().add(counts(run), grid(changes));
        }
    }

    private Div counts(EffectRun run) {
        var words = new RuleWords(this);
        var line = new Div();
        line.addClassNames("row", "try-labels");
        for (LabelCode label : LabelSet.hemorrhage().codes()) {
            long up = run.count(label, 1);
            long down = run.count(label, 0);
            if (up + down > 0) {
                line.add(new Badge(
                        getTranslation("reports.effect.count", words.label(label), up, down), Badge.Tone.LINE));
            }
        }
        return line;
    }

    private Grid<LabelChange> grid(List<LabelChange> changes) {
        var words = new RuleWords(this);
        Grid<LabelChange> grid = new Grid<>();
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addColumn(LabelChange::code)
                .setHeader(getTranslation("reports.effect.study"))
                .setSortable(true);
        grid.addColumn(change -> words.label(change.label()))
                .setHeader(getTranslation("reports.effect.label"))
                .setSortable(true)
                .setFlexGrow(2);
        grid.addColumn(change -> words.state(change.before())).setHeader(getTranslation("reports.effect.before"));
        grid.addColumn(change -> words.state(change.after())).setHeader(getTranslation("reports.effect.after"));
        grid.addComponentColumn(change -> change.changesValue()
                        ? new Badge(
                                change.before().value() + " → " + change.after().value(), Badge.Tone.WARN)
                        : new Span())
                .setHeader(getTranslation("reports.effect.value"));
        grid.setItems(changes);
        return grid;
    }
}
