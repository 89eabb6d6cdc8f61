package org.overread.catalog.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.overread.catalog.Claim;
import org.overread.shell.Badge;
import org.overread.shell.Card;
import org.overread.shell.Figures;
import org.overread.shell.Glyph;

/// What a dataset's README declares and what was found, side by side.
public final class DeclaredFound extends Composite<Div> {
    private static final long serialVersionUID = 1;

    /// @param declared only what the README gives
    /// @param found what was counted
    public DeclaredFound(Map<Claim, Integer> declared, Map<Claim, Integer> found) {
        var table = new Figures(
                getTranslation("catalog.figure"),
                getTranslation("catalog.declared"),
                getTranslation("catalog.found"),
                "");
        int differing = 0;
        for (Claim claim : Claim.values()) {
            Optional<Integer> said = Optional.ofNullable(declared.get(claim));
            Optional<Integer> counted = Optional.ofNullable(found.get(claim));
            boolean differs = said.isPresent() && counted.isPresent() && !said.equals(counted);
            differing += differs ? 1 : 0;
            String name = claim.name().toLowerCase(Locale.ROOT).replace('_', '-');
            table.row(
                    getTranslation("catalog.claim." + name),
                    figure(said, "catalog.not-stated"),
                    figure(counted, "catalog.not-counted"),
                    verdict(said.isPresent() && counted.isPresent(), differs));
        }
        var aside = differing == 0
                ? new Span()
                : new Badge(Glyph.WARNING, getTranslation("catalog.differing", differing), Badge.Tone.CONFLICT);
        getContent().add(Card.titledWith(getTranslation("catalog.declared-found"), aside, table));
    }

    private Component figure(Optional<Integer> number, String otherwise) {
        var text = new Span(number.map(String::valueOf).orElseGet(() -> getTranslation(otherwise)));
        text.addClassName(number.isPresent() ? "med" : "t3");
        return text;
    }

    private Component verdict(boolean comparable, boolean differs) {
        if (!comparable) {
            return new Badge(getTranslation("catalog.no-check"), Badge.Tone.LINE);
        }
        if (differs) {
            return new Badge(Glyph.WARNING, getTranslation("catalog.differs"), Badge.Tone.CONFLICT);
        }
        var same = new Span(Glyph.CHECK.draw(), new Span(getTranslation("catalog.same")));
        same.addClassNames("st-ico", "t2");
        return same;
    }
}
