package org.overread.audit.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// The row of fields above the trail.
final class AuditSearch extends Div {
    private static final long serialVersionUID = 1;
    private static final int MONDAY = 1;

    private final TextField actor = text("audit.actor");
    private final TextField action = text("audit.action");
    private final TextField object = text("audit.object");
    private final DatePicker from = day("audit.from");
    private final DatePicker until = day("audit.until");

    AuditSearch(Consumer<AuditQuery> asked) {
        addClassName("audit-search");
        action.setPlaceholder("reading.");
        object.setPlaceholder("study:");
        add(actor, action, object, from, until);
        List.of(actor, action, object)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        asked.accept(query());
                    }
                }));
        List.of(from, until)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        asked.accept(query());
                    }
                }));
    }

    void show(AuditQuery query) {
        actor.setValue(query.actor());
        action.setValue(query.action());
        object.setValue(query.object());
        from.setValue(query.from().orElse(null));
        until.setValue(query.until().orElse(null));
    }

    private AuditQuery query() {
        return new AuditQuery(
                actor.getValue(),
                action.getValue(),
                object.getValue(),
                Optional.ofNullable(from.getValue()),
                Optional.ofNullable(until.getValue()));
    }

    private TextField text(String key) {
        var field = new TextField(getTranslation(key));
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    private DatePicker day(String key) {
        Locale locale = getLocale();
        var symbols = DateFormatSymbols.getInstance(locale);
        var picker = new DatePicker(getTranslation(key));
        picker.setLocale(locale);
        picker.setClearButtonVisible(true);
        picker.setI18n(new DatePickerI18n()
                .setFirstDayOfWeek(MONDAY)
                .setDateFormat("yyyy-MM-dd")
                .setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12))
                .setWeekdays(Arrays.asList(symbols.getWeekdays()).subList(1, 8))
                .setWeekdaysShort(Arrays.asList(symbols.getShortWeekdays()).subList(1, 8))
                .setToday(getTranslation("audit.today"))
                .setCancel(getTranslation("audit.cancel")));
        return picker;
    }
}
