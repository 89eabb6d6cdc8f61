package org.overread.review.ui.rounds;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.overread.accounts.AccountSummary;
import org.overread.catalog.DatasetSummary;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;
import org.overread.review.rounds.Checks;
import org.overread.review.rounds.Protocol;
import org.overread.review.rounds.RoundDesk;
import org.overread.review.rounds.RoundPlan;
import org.overread.shell.Card;

/// The fields of a new round.
final class PlanForm extends Div {
    private static final long serialVersionUID = 1;
    private static final int SHARE = 10;

    private final TextField name = new TextField(getTranslation("rounds.field.name"));
    private final Select<DatasetSummary> dataset = new Select<>();
    private final RadioButtonGroup<Protocol> protocol = new RadioButtonGroup<>(getTranslation("rounds.field.protocol"));
    private final ChoiceFields choice;
    private final CheckboxGroup<AccountSummary> readers = new CheckboxGroup<>(getTranslation("rounds.field.readers"));
    private final IntegerField perStudy = number("per-study", 2, 1, RoundPlan.MOST_READERS);
    private final CheckboxGroup<LabelDefinition> labels = new CheckboxGroup<>(getTranslation("rounds.field.labels"));
    private final IntegerField repeats = number("repeats", SHARE, 0, 50);
    private final IntegerField sentinels = number("sentinels", 0, 0, 50);
    private final IntegerField spotChecks = number("spot-checks", SHARE, 0, 50);
    private final TextArea known = new TextArea(getTranslation("rounds.field.known"));
    private final TextArea guideline = new TextArea(getTranslation("rounds.guideline.markdown"));
    private final DatePicker deadline = new DatePicker(getTranslation("rounds.field.deadline"));

    PlanForm(List<DatasetSummary> datasets, DatasetSummary first, RoundDesk desk, List<String> makers) {
        addClassNames("stack", "plan");
        choice = new ChoiceFields(makers, desk.knowsDoubtful());
        dataset.setLabel(getTranslation("rounds.field.dataset"));
        dataset.setItems(datasets);
        dataset.setItemLabelGenerator(DatasetSummary::name);
        dataset.setValue(first);
        protocol.setItems(Protocol.values());
        protocol.setItemLabelGenerator(
                each -> getTranslation("rounds.protocol.about." + each.name().toLowerCase(Locale.ROOT)));
        protocol.setValue(Protocol.VERIFY);
        readers.setItems(desk.readers());
        readers.setItemLabelGenerator(AccountSummary::name);
        labels.setItems(LabelSet.hemorrhage().labels());
        labels.setItemLabelGenerator(label -> label.name(getLocale()));
        labels.select(LabelSet.hemorrhage().labels());
        known.setPlaceholder("HEM-0412 ich=present fracture=absent");
        known.setHelperText(getTranslation("rounds.field.known.help"));
        guideline.setMinRows(5);
        perStudy.setHelperText(getTranslation("rounds.field.per-study.help"));
        repeats.setHelperText(getTranslation("rounds.field.repeats.help"));
        add(
                Card.titled(getTranslation("rounds.part.what"), name, row(dataset, deadline), protocol),
                Card.titled(getTranslation("rounds.part.studies"), choice),
                Card.titled(getTranslation("rounds.part.readers"), readers, row(perStudy)),
                Card.titled(getTranslation("rounds.part.labels"), labels, guideline),
                Card.titled(
                        getTranslation("rounds.part.checks"),
                        about("rounds.part.checks.about"),
                        row(repeats, sentinels, spotChecks),
                        known));
        Stream.of(name, known, guideline).forEach(field -> field.setWidthFull());
    }

    /// Told whenever a field changes.
    void addChangeListener(SerializableRunnable changed) {
        Stream.<HasValue<?, ?>>of(dataset, protocol, readers, perStudy, labels, repeats, sentinels, spotChecks, known)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
        choice.addChangeListener(changed);
    }

    /// What was filled in; empty where a number is missing or out of bounds, which its field says itself.
    Optional<RoundPlan> plan() {
        boolean whole = Stream.of(perStudy, repeats, sentinels, spotChecks)
                .allMatch(field -> field.getValue() != null && !field.isInvalid());
        if (!whole || !choice.isWhole()) {
            return Optional.empty();
        }
        return Optional.of(new RoundPlan(
                dataset.getValue().id(),
                name.getValue(),
                protocol.getValue(),
                choice.value(),
                choice.seed(),
                readers.getValue().stream().map(AccountSummary::id).toList(),
                perStudy.getValue(),
                labels.getValue().stream().map(LabelDefinition::code).toList(),
                guideline.getValue(),
                new Checks(repeats.getValue(), sentinels.getValue(), spotChecks.getValue()),
                known.getValue(),
                deadline.getOptionalValue()));
    }

    private IntegerField number(String key, int value, int least, int most) {
        var field = new IntegerField(getTranslation("rounds.field." + key));
        field.setMin(least);
        field.setMax(most);
        field.setValue(value);
        field.setStepButtonsVisible(true);
        return field;
    }

    private Paragraph about(String key) {
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("t2", "t13");
        return words;
    }

    private static Div row(com.vaadin.flow.component.Component... fields) {
        var row = new Div(fields);
        row.addClassName("fields");
        return row;
    }
}
