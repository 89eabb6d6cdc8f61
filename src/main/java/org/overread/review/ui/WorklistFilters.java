package org.overread.review.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.overread.contradictions.ContradictionWords;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.ingest.checks.Severity;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;
import org.overread.review.Pile;
import org.overread.review.WorklistFilter;
import org.overread.shell.Glyph;

/// The line above the list: search, piles with their counts, label and manufacturer.
final class WorklistFilters extends Div {
    private static final long serialVersionUID = 1;
    private static final Map<Pile, Glyph> GLYPHS = new EnumMap<>(Map.of(
            Pile.ALL, Glyph.ALL,
            Pile.TO_READ, Glyph.TO_READ,
            Pile.IN_READING, Glyph.IN_READING,
            Pile.SIGNED, Glyph.SIGNED,
            Pile.SKIPPED, Glyph.SKIP,
            Pile.FLAGGED, Glyph.FLAG));

    private final SerializableConsumer<WorklistFilter> changed;
    private final TextField search = new TextField();
    private final Map<Pile, NativeButton> piles = new EnumMap<>(Pile.class);
    private final Select<LabelDefinition> label = new Select<>();
    private final Select<FindingValue.State> value = new Select<>();
    private final ComboBox<ContradictionKind> found = new ComboBox<>();
    private final Select<Severity> severity = new Select<>();
    private final Select<String> maker = new Select<>();
    private WorklistFilter filter = WorklistFilter.ALL;

    /// @param own whether the person reads, so that there are piles
    WorklistFilters(
            List<String> makers, ContradictionWords words, boolean own, SerializableConsumer<WorklistFilter> changed) {
        this.changed = changed;
        addClassName("filters");
        search.setPlaceholder(getTranslation("review.search"));
        search.setAriaLabel(getTranslation("review.search"));
        search.setPrefixComponent(Glyph.SEARCH.draw());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(change -> tell(change.isFromClient(), filter.matching(change.getValue())));
        add(search);
        if (own) {
            for (Pile pile : Pile.values()) {
                var chip = new NativeButton();
                chip.addClassName("filter");
                chip.addClickListener(click -> tell(true, filter.in(pile)));
                piles.put(pile, chip);
                add(chip);
            }
        }
        labelFilters();
        maker.setItems(makers);
        prepare(maker, "review.filter.manufacturer");
        maker.addValueChangeListener(
                change -> tell(change.isFromClient(), filter.by(Optional.ofNullable(change.getValue()))));
        contradictionFilters(words);
        add(label, value, found, severity, maker);
    }

    private void contradictionFilters(ContradictionWords words) {
        found.setItems(Stream.of(ContradictionKind.values())
                .filter(kind -> kind.weight() > 0)
                .toList());
        found.setItemLabelGenerator(kind -> words.name(kind, getLocale()));
        found.setPlaceholder(getTranslation("review.filter.found"));
        found.setAriaLabel(getTranslation("review.filter.found"));
        found.setClearButtonVisible(true);
        found.addValueChangeListener(
                change -> tell(change.isFromClient(), filter.having(Optional.ofNullable(change.getValue()))));
        severity.setItems(Severity.values());
        severity.setItemLabelGenerator(
                each -> each == null ? getTranslation("review.filter.severity.any") : words.name(each, getLocale()));
        prepare(severity, "review.filter.severity");
        severity.addValueChangeListener(
                change -> tell(change.isFromClient(), filter.as(Optional.ofNullable(change.getValue()))));
    }

    private void labelFilters() {
        label.setItems(LabelSet.hemorrhage().labels());
        label.setItemLabelGenerator(
                each -> each == null ? getTranslation("review.filter.label.any") : each.name(getLocale()));
        prepare(label, "review.filter.label");
        label.addValueChangeListener(change -> tell(
                change.isFromClient(),
                filter.with(Optional.ofNullable(change.getValue()).map(LabelDefinition::code), filter.value())));
        value.setItems(FindingValue.State.values());
        value.setItemLabelGenerator(
                each -> getTranslation("review.value." + each.name().toLowerCase(Locale.ROOT)));
        value.setAriaLabel(getTranslation("review.filter.value"));
        value.addValueChangeListener(
                change -> tell(change.isFromClient(), filter.with(filter.label(), change.getValue())));
    }

    /// Shows a filter and the counts of the piles, without telling anybody.
    void show(WorklistFilter shown, Map<Pile, Integer> counts) {
        filter = shown;
        search.setValue(shown.text());
        piles.forEach((pile, chip) -> {
            chip.removeAll();
            chip.add(
                    GLYPHS.getOrDefault(pile, Glyph.ALL).draw(),
                    new Span(getTranslation("review.pile." + WorklistAddress.word(pile))));
            chip.getElement()
                    .appendChild(new Element("b")
                            .setText(counts.getOrDefault(pile, 0).toString()));
            chip.getElement().setAttribute("aria-pressed", Boolean.toString(pile == shown.pile()));
        });
        Optional<LabelCode> code = shown.label();
        label.setValue(code.flatMap(LabelSet.hemorrhage()::find).orElse(null));
        value.setVisible(code.isPresent());
        value.setValue(shown.value());
        found.setValue(shown.found().orElse(null));
        severity.setValue(shown.severity().orElse(null));
        maker.setValue(shown.manufacturer().orElse(null));
    }

    void focusSearch() {
        search.focus();
    }

    private void prepare(Select<?> select, String key) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(key + ".any"));
        select.setPlaceholder(getTranslation(key));
        select.setAriaLabel(getTranslation(key));
    }

    private void tell(boolean byHand, WorklistFilter wanted) {
        if (byHand && !wanted.equals(filter)) {
            filter = wanted;
            changed.accept(wanted);
        }
    }
}
