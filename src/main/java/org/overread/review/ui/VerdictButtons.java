package org.overread.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelDefinition;
import org.overread.labels.Verdict;
import org.overread.review.SubmitId;

/// The four answers to one label as one row of buttons: present, absent, uncertain, not assessable. On the active row
/// each shows its key; which of the first two is "agree" depends on the registry.
final class VerdictButtons extends Div {
    private static final long serialVersionUID = 1;
    private static final Map<Verdict, String> SIGNS =
            Map.of(Verdict.PRESENT, "+", Verdict.ABSENT, "−", Verdict.UNCERTAIN, "?", Verdict.NOT_ASSESSABLE, "∅");
    private static final Map<Verdict, String> CHOSEN =
            Map.of(Verdict.PRESENT, "sp", Verdict.ABSENT, "sa", Verdict.UNCERTAIN, "su", Verdict.NOT_ASSESSABLE, "sn");

    private static final Map<Verdict, String> BLIND =
            Map.of(Verdict.PRESENT, "P", Verdict.ABSENT, "X", Verdict.UNCERTAIN, "U", Verdict.NOT_ASSESSABLE, "N");

    private final Map<Verdict, NativeButton> buttons = new EnumMap<>(Verdict.class);

    /// @param keptBack whether the protocol does not show the registry's value yet: there is nothing to agree with
    VerdictButtons(
            LabelDefinition label,
            FindingValue registry,
            boolean keptBack,
            SerializableBiConsumer<Verdict, SubmitId> chosen) {
        addClassName("seg");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", label.name(getLocale()));
        for (Verdict verdict : Verdict.values()) {
            var button = new NativeButton();
            button.add(new Span(SIGNS.getOrDefault(verdict, "")));
            Optional<String> keyCap =
                    keptBack ? Optional.of(BLIND.getOrDefault(verdict, "")) : keyOf(verdict, registry);
            keyCap.ifPresent(key -> button.getElement().appendChild(new Element("kbd").setText(key)));
            String word = getTranslation(
                    "review.verdict." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.setTitle(word);
            button.setAriaLabel(word);
            button.getElement().setAttribute("data-journal", "verdict");
            button.getElement().setAttribute("data-journal-label", label.code().value());
            button.getElement().setAttribute("data-value", verdict.name());
            GradeButton.onPress(button, submit -> chosen.accept(verdict, submit));
            buttons.put(verdict, button);
            add(button);
        }
    }

    void show(Optional<Verdict> verdict) {
        buttons.forEach((each, button) -> {
            boolean on = verdict.filter(each::equals).isPresent();
            button.setClassName(CHOSEN.getOrDefault(each, ""), on);
            button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
        });
    }

    void setEnabledAnswers(boolean enabled) {
        buttons.values().forEach(button -> button.setEnabled(enabled));
    }

    private static Optional<String> keyOf(Verdict verdict, FindingValue registry) {
        return switch (verdict) {
            case PRESENT -> registry.isKnown() ? Optional.of(registry.isPresent() ? "A" : "X") : Optional.empty();
            case ABSENT -> registry.isKnown() ? Optional.of(registry.isAbsent() ? "A" : "X") : Optional.empty();
            case UNCERTAIN -> Optional.of("U");
            case NOT_ASSESSABLE -> Optional.of("N");
        };
    }
}
