package org.overread.imaging.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import org.overread.catalog.SeriesSummary;
import org.overread.shell.Glyph;

/// The row of fields above the tags: which study, series and slice, and what to search for.
final class TagsFields extends Div {
    private static final long serialVersionUID = 1;

    private final TextField study = new TextField(getTranslation("imaging.tags.study"));
    private final Select<SeriesSummary> series = new Select<>();
    private final IntegerField slice = new IntegerField(getTranslation("imaging.tags.slice"));
    private final Span count = new Span();
    private final TextField search = new TextField(getTranslation("imaging.tags.search"));
    private TagsAddress shown = new TagsAddress("", "", 1, "");

    /// @param go where another study, series or slice is asked for
    /// @param narrow where other words are searched for in the same slice
    TagsFields(SerializableConsumer<TagsAddress> go, SerializableConsumer<TagsAddress> narrow) {
        addClassName("tags-fields");
        study.setPlaceholder("HEM-0001");
        series.setLabel(getTranslation("imaging.tags.series"));
        series.setItemLabelGenerator(this::name);
        slice.setMin(1);
        slice.setStepButtonsVisible(true);
        slice.setSuffixComponent(count);
        search.setPlaceholder(getTranslation("imaging.tags.search.example"));
        search.setClearButtonVisible(true);
        search.setPrefixComponent(Glyph.SEARCH.draw());
        search.setValueChangeMode(ValueChangeMode.LAZY);
        add(study, series, slice, search);
        study.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go.accept(shown.ofStudy(change.getValue().strip()));
            }
        });
        series.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(shown.ofSeries(change.getValue().id().toString()));
            }
        });
        slice.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                go.accept(shown.at(change.getValue()));
            }
        });
        search.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                shown = shown.searching(change.getValue().strip());
                narrow.accept(shown);
            }
        });
    }

    /// Shows what the address says.
    void show(TagsAddress address, List<SeriesSummary> all, Optional<SeriesSummary> chosen) {
        shown = address;
        study.setValue(address.study());
        search.setValue(address.search());
        series.setItems(all);
        chosen.ifPresent(series::setValue);
        series.setEnabled(!all.isEmpty());
        slices(address.slice(), 0);
    }

    /// Says which of how many slices is shown.
    void slices(int number, int of) {
        shown = shown.at(number);
        slice.setEnabled(of > 0);
        slice.setMax(Math.max(number, of));
        slice.setValue(number);
        count.setText(of == 0 ? "" : getTranslation("imaging.tags.of", of));
    }

    private String name(SeriesSummary one) {
        String description = one.description().isBlank() ? one.uid() : one.description();
        String name = one.number().isPresent() ? one.number().getAsInt() + " · " + description : description;
        return one.kernel().isBlank() ? name : name + " · " + one.kernel();
    }
}
