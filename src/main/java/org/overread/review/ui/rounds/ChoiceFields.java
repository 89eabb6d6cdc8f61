package org.overread.review.ui.rounds;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;
import org.overread.review.rounds.StudyChoice;

/// Which studies a round reads, and the seed that its lots are drawn with.
final class ChoiceFields extends Div {
    private static final long serialVersionUID = 1;
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;]+");
    private static final int SEEDS = 1_000_000;
    private static final int FIRST_SIZE = 100;
    private static final int RANDOM_SHARE = 20;

    private final Select<Way> way = new Select<>();
    private final Select<LabelDefinition> label = new Select<>();
    private final Select<FindingValue.State> value = new Select<>();
    private final Select<String> maker = new Select<>();
    private final IntegerField size = new IntegerField(getTranslation("rounds.field.size"));
    private final IntegerField random = new IntegerField(getTranslation("rounds.field.random"));
    private final IntegerField seed = new IntegerField(getTranslation("rounds.field.seed"));
    private final TextArea codes = new TextArea(getTranslation("rounds.field.codes"));

    private enum Way {
        MATCHING,
        SAMPLE,
        DOUBTFUL,
        LISTED
    }

    /// @param doubtful whether the most doubtful studies can be told
    ChoiceFields(List<String> makers, boolean doubtful) {
        addClassName("stack");
        way.setLabel(getTranslation("rounds.field.way"));
        way.setItems(Arrays.stream(Way.values())
                .filter(each -> doubtful || each != Way.DOUBTFUL)
                .toList());
        way.setItemLabelGenerator(each -> getTranslation("rounds.way." + word(each)));
        way.addValueChangeListener(change -> arrange());
        label.setItems(LabelSet.hemorrhage().labels());
        label.setItemLabelGenerator(
                each -> each == null ? getTranslation("review.filter.label.any") : each.name(getLocale()));
        prepare(label, "review.filter.label");
        value.setLabel(getTranslation("review.filter.value"));
        value.setItems(FindingValue.State.values());
        value.setItemLabelGenerator(each -> getTranslation("review.value." + word(each)));
        value.setValue(FindingValue.State.PRESENT);
        maker.setItems(makers);
        prepare(maker, "review.filter.manufacturer");
        bounded(size, FIRST_SIZE, 1, 100_000);
        bounded(random, RANDOM_SHARE, 0, 100);
        bounded(seed, ThreadLocalRandom.current().nextInt(1, SEEDS), 0, Integer.MAX_VALUE);
        seed.setHelperText(getTranslation("rounds.field.seed.help"));
        codes.setWidthFull();
        codes.setMinRows(3);
        codes.setPlaceholder("HEM-0001 HEM-0002");
        var filters = new Div(label, value, maker);
        filters.addClassName("fields");
        var numbers = new Div(size, random, seed);
        numbers.addClassName("fields");
        add(way, filters, codes, numbers);
        way.setValue(Way.MATCHING);
    }

    void addChangeListener(SerializableRunnable changed) {
        Stream.<HasValue<?, ?>>of(way, label, value, maker, size, random, seed, codes)
                .forEach(field -> field.addValueChangeListener(change -> changed.run()));
    }

    boolean isWhole() {
        return Stream.of(size, random, seed).allMatch(field -> field.getValue() != null && !field.isInvalid());
    }

    StudyChoice value() {
        var matching = new StudyChoice.Matching(
                Optional.ofNullable(label.getValue()).map(LabelDefinition::code),
                value.getValue(),
                Optional.ofNullable(maker.getValue()));
        return switch (way.getValue()) {
            case MATCHING -> matching;
            case SAMPLE -> new StudyChoice.Sample(matching, size.getValue());
            case DOUBTFUL -> new StudyChoice.Doubtful(matching, size.getValue(), random.getValue());
            case LISTED ->
                new StudyChoice.Listed(BETWEEN.splitAsStream(codes.getValue())
                        .filter(code -> !code.isBlank())
                        .toList());
        };
    }

    long seed() {
        return seed.getValue();
    }

    private void arrange() {
        boolean listed = way.getValue() == Way.LISTED;
        codes.setVisible(listed);
        label.setVisible(!listed);
        value.setVisible(!listed);
        maker.setVisible(!listed);
        size.setVisible(way.getValue() == Way.SAMPLE || way.getValue() == Way.DOUBTFUL);
        random.setVisible(way.getValue() == Way.DOUBTFUL);
    }

    private void prepare(Select<?> select, String key) {
        select.setLabel(getTranslation(key));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(getTranslation(key + ".any"));
        select.setPlaceholder(getTranslation(key + ".any"));
    }

    private static void bounded(IntegerField field, int first, int least, int most) {
        field.setMin(least);
        field.setMax(most);
        field.setValue(first);
    }

    private static String word(Enum<?> each) {
        return each.name().toLowerCase(Locale.ROOT);
    }
}
