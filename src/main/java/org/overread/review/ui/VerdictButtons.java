package org.overread.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.overread.keys.KeyAction;
import org.overread.keys.ui.KeyCap;
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

    private static final Map<Verdict, KeyAction> BLIND = Map.of(
            Verdict.PRESENT,
            KeyAction.PRESENT,
            Verdict.ABSENT,
            KeyAction.OPPOSITE,
            Verdict.UNCERTAIN,
            KeyAction.UNCERTAIN,
            Verdict.NOT_ASSESSABLE,
            KeyAction.NOT_ASSESSABLE);

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
            Optional<KeyAction> key = keptBack ? Optional.ofNullable(BLIND.get(verdict)) : keyOf(verdict, registry);
            key.ifPresent(action -> button.add(new KeyCap(action)));
            String word = getTranslation(
                    "review.verdict." + verdict.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.setTitle(word);
            button.setAriaLabel(word);
            button.getElement().setAttribute("data-journal", "verdict");
            button.getElement().setAttribute("data-journal-label", label.code().value());
            button.getElement().setAttribute("data-value", verdict.name());
            Press.on(button, submit -> chosen.accept(verdict, submit));
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

    private static Optional<KeyAction> keyOf(Verdict verdict, FindingValue registry) {
        return switch (verdict) {
            case PRESENT, ABSENT -> against(registry, verdict == Verdict.PRESENT);
            case UNCERTAIN -> Optional.of(KeyAction.UNCERTAIN);
            case NOT_ASSESSABLE -> Optional.of(KeyAction.NOT_ASSESSABLE);
        };
    }

    private static Optional<KeyAction> against(FindingValue registry, boolean present) {
        return registry.isKnown()
                ? Optional.of(registry.isPresent() == present ? KeyAction.AGREE : KeyAction.OPPOSITE)
                : Optional.empty();
    }
}
