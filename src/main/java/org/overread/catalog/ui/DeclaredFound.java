package org.overread.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.overread.catalog.Claim;
import org.overread.shell.Badge;
import org.overread.shell.Card;
import org.overread.shell.DateStyle;
import org.overread.shell.Figures;
import org.overread.shell.Glyph;

/// What a dataset's README declares and what was found, side by side.
public final class DeclaredFound extends Composite<Div> {
    private static final long serialVersionUID = 1;

    private final Figures table = new Figures(
            getTranslation("catalog.figure"), getTranslation("catalog.declared"), getTranslation("catalog.found"), "");
    private int differing;

    /// @param declared only what the README gives
    /// @param found what was counted
    public DeclaredFound(Map<Claim, Integer> declared, Map<Claim, Integer> found) {
        this(declared, found, OptionalInt.empty());
    }

    /// @param outside studies dated outside the period that the README gives; empty where nobody counted
    public DeclaredFound(Map<Claim, Integer> declared, Map<Claim, Integer> found, OptionalInt outside) {
        for (Claim claim : Claim.values()) {
            if (!claim.isDay()) {
                figure(claim, Optional.ofNullable(declared.get(claim)), Optional.ofNullable(found.get(claim)));
            }
        }
        period(declared, outside);
        var aside = differing == 0
                ? new Span()
                : new Badge(Glyph.WARNING, getTranslation("catalog.differing", differing), Badge.Tone.CONFLICT);
        getContent().add(Card.titledWith(getTranslation("catalog.declared-found"), aside, table));
    }

    private void figure(Claim claim, Optional<Integer> said, Optional<Integer> counted) {
        boolean comparable = said.isPresent() && counted.isPresent();
        boolean differs = comparable && !said.equals(counted);
        differing += differs ? 1 : 0;
        String name = claim.name().toLowerCase(Locale.ROOT).replace('_', '-');
        table.row(
                getTranslation("catalog.claim." + name),
                text(said.map(String::valueOf), "catalog.not-stated"),
                text(counted.map(String::valueOf), "catalog.not-counted"),
                comparable ? verdict(differs) : unchecked());
    }

    /// When the studies were made. Headers may hold no day at all, so a study outside is told, and none proves nothing.
    private void period(Map<Claim, Integer> declared, OptionalInt outside) {
        Optional<Component> said = day(declared, Claim.COLLECTED_FROM)
                .flatMap(from -> day(declared, Claim.COLLECTED_TO).map(to -> lines(from + " –", to)));
        boolean counted = said.isPresent() && outside.isPresent();
        boolean differs = counted && outside.getAsInt() > 0;
        differing += differs ? 1 : 0;
        Optional<String> told =
                counted ? Optional.of(getTranslation("catalog.outside", outside.getAsInt())) : Optional.empty();
        table.row(
                getTranslation("catalog.claim.period"),
                said.orElseGet(() -> text(Optional.empty(), "catalog.not-stated")),
                text(told, "catalog.not-counted"),
                differs ? verdict(true) : counted ? new Span() : unchecked());
    }

    /// One below the other, which leaves room for the verdict.
    private static Component lines(String first, String second) {
        var lines = new Div(new Div(first), new Div(second));
        lines.addClassName("med");
        return lines;
    }

    private Optional<String> day(Map<Claim, Integer> declared, Claim claim) {
        return Optional.ofNullable(declared.get(claim))
                .map(day -> DateStyle.day(getLocale()).format(LocalDate.ofEpochDay(day)));
    }

    private Component text(Optional<String> value, String otherwise) {
        var text = new Span(value.orElseGet(() -> getTranslation(otherwise)));
        text.addClassName(value.isPresent() ? "med" : "t3");
        return text;
    }

    private Component unchecked() {
        return new Badge(getTranslation("catalog.no-check"), Badge.Tone.LINE);
    }

    private Component verdict(boolean differs) {
        if (differs) {
            return new Badge(Glyph.WARNING, getTranslation("catalog.differs"), Badge.Tone.CONFLICT);
        }
        var same = new Span(Glyph.CHECK.draw(), new Span(getTranslation("catalog.same")));
        same.addClassNames("st-ico", "t2");
        return same;
    }
}
