package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.overread.review.SubmitId;

/// A button that goes through the grades of an enum and back to none: how sure, how good. It shows one dot for each
/// step and says the grade in words.
final class GradeButton<G extends Enum<G>> extends NativeButton {
    private static final long serialVersionUID = 1;
    private static final String FULL = "●";
    private static final String EMPTY = "○";

    private final String kind;
    private final List<G> grades;
    private final Span dots = new Span();
    private Optional<G> standing = Optional.empty();

    /// @param kind as the journal has it, such as `certainty`
    /// @param chosen told the new grade, empty for none, and the id of the press
    GradeButton(String kind, String label, G[] grades, SerializableBiConsumer<Optional<G>, SubmitId> chosen) {
        this.kind = kind;
        this.grades = List.of(grades);
        addClassNames("btn", "ghost", "small", "grade");
        var word = new Span(getTranslation("review." + kind + ".short"));
        word.addClassName("word");
        add(word, dots);
        getElement().setAttribute("data-journal", kind);
        getElement().setAttribute("data-journal-label", label);
        Press.on(this, submit -> chosen.accept(next(), submit));
    }

    void show(Component page, Optional<G> grade) {
        standing = grade;
        int left = grade.map(one -> grades.size() - grades.indexOf(one)).orElse(0);
        dots.setText(FULL.repeat(left) + EMPTY.repeat(grades.size() - left));
        setClassName("on", grade.isPresent());
        String word = page.getTranslation("review." + kind + "."
                + grade.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse("none"));
        String words = page.getTranslation("review." + kind, word);
        setTitle(words);
        setAriaLabel(words);
        getElement().setAttribute("data-value", next().map(Enum::name).orElse(""));
        getElement().setAttribute("data-seen", grade.map(Enum::name).orElse(""));
    }

    private Optional<G> next() {
        int next = standing.map(grade -> grades.indexOf(grade) + 1).orElse(0);
        return next < grades.size() ? Optional.of(grades.get(next)) : Optional.empty();
    }
}
