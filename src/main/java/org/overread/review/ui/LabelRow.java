package org.overread.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelDefinition;
import org.overread.labels.Verdict;
import org.overread.review.Certainty;
import org.overread.review.Quote;
import org.overread.review.ReadingSheet;
import org.overread.review.SubmitId;
import org.overread.shell.Badge;
import org.overread.shell.Glyph;
import org.overread.shell.VerdictMark;

/// One label of the study: its name, my verdict, the registry's value, my comment.
final class LabelRow extends Div {
    private static final long serialVersionUID = 1;
    private final LabelDefinition label;
    private final FindingValue registry;
    private final boolean keptBack;
    private final VerdictButtons buttons;
    private final GradeButton<Certainty> certainty;
    private final NativeButton comment = new NativeButton();
    private final NativeButton retry = new NativeButton();
    private SerializableRunnable again = () -> {};
    private final Span disagrees = new Badge("≠", Badge.Tone.CONFLICT);
    private final Span report = new Span();
    private final Span evidence = new Span();
    private int marks;
    private transient List<Quote> quotes = List.of();

    /// @param keptBack whether the protocol does not show the registry's value yet
    LabelRow(LabelDefinition label, FindingValue registry, boolean keptBack, LabelActions actions) {
        this.label = label;
        this.registry = registry;
        this.keptBack = keptBack;
        addClassName("lrow");
        getElement().setAttribute("data-label", label.code().value());
        buttons = new VerdictButtons(
                label, registry, keptBack, (verdict, submit) -> actions.choose().accept(label.code(), verdict, submit));
        getElement().setAttribute("data-registry", keptBack ? "kept" : known(registry));
        certainty = new GradeButton<>(
                "certainty",
                label.code().value(),
                Certainty.values(),
                (grade, submit) -> actions.sure().accept(label.code(), grade, submit));
        report.addClassName("val");
        add(name(), buttons, registryValue(), report, ends(actions));
        addClickListener(click -> actions.pick().accept(label.code()));
    }

    private Div name() {
        var name = new Div();
        name.addClassName("nm");
        name.setTitle(label.definition(getLocale()));
        name.getElement()
                .appendChild(
                        new Element("b").setText(label.name(getLocale())),
                        new Element("small").setText(label.abbreviation()));
        return name;
    }

    private Span registryValue() {
        if (keptBack) {
            return keptBack();
        }
        var raw = new Span(
                registry.state() == FindingValue.State.MISSING
                        ? getTranslation("review.registry.missing")
                        : registry.raw());
        raw.addClassNames("ell", registry.isKnown() ? "t2" : "t3");
        var value = new Span(new VerdictMark(Marks.of(registry)), raw);
        value.addClassName("val");
        value.setTitle(getTranslation(
                "review.registry.state." + registry.state().name().toLowerCase(Locale.ROOT), registry.raw()));
        return value;
    }

    private Span keptBack() {
        var words = new Span(getTranslation("review.registry.later"));
        words.addClassNames("ell", "t3");
        var value = new Span(Glyph.LOCK.draw(), words);
        value.addClassName("val");
        value.setTitle(getTranslation("review.registry.kept-back"));
        return value;
    }

    private Div ends(LabelActions actions) {
        disagrees.setTitle(getTranslation("review.label.disagrees"));
        retry.addClassNames("btn", "danger", "small");
        retry.setText(getTranslation("review.not-saved"));
        retry.setVisible(false);
        retry.addClickListener(click -> again.run());
        comment.addClassNames("btn", "ghost", "icon-only", "small");
        comment.add(Glyph.COMMENT.draw());
        comment.addClickListener(click -> actions.comment().accept(label.code()));
        evidence.addClassName("chip");
        evidence.setVisible(false);
        var ends = new Div(evidence, disagrees, retry, certainty, comment);
        ends.addClassName("ev");
        return ends;
    }

    /// Puts what the report says beside the registry's value.
    ///
    /// @param disputed whether something contradicts the label
    void compare(ReportSays says, boolean disputed) {
        report.removeAll();
        report.add(says);
        setClassName("bad", disputed);
    }

    /// Shows which sentences of the report stand as evidence.
    void quoted(List<Quote> given) {
        quotes = given;
        showEvidence();
    }

    /// How much there is, marks on the images and sentences; pointed at, what it is.
    private void showEvidence() {
        evidence.setVisible(marks + quotes.size() > 0);
        evidence.removeAll();
        evidence.add(Glyph.QUOTE.draw(), new Span(Integer.toString(marks + quotes.size())));
        Stream<String> drawn =
                Stream.of(getTranslation("review.evidence", marks)).filter(words -> marks > 0);
        evidence.setTitle(Stream.concat(drawn, quotes.stream().map(Quote::body)).collect(Collectors.joining("\n")));
    }

    /// Shows the row as the sheet has it.
    void show(ReadingSheet sheet) {
        Optional<Verdict> verdict = sheet.verdict(label.code());
        buttons.show(verdict);
        certainty.show(this, Optional.ofNullable(sheet.grades().certainty().get(label.code())));
        certainty.setVisible(verdict.isPresent());
        setClassName("open", verdict.isEmpty());
        disagrees.setVisible(verdict.filter(this::contradictsRegistry).isPresent());
        marks = sheet.evidence(label.code()).size();
        showEvidence();
        String text = sheet.comments().getOrDefault(label.code(), "");
        comment.setClassName("on", !text.isEmpty());
        String words = text.isEmpty() ? getTranslation("review.comment.add") : text;
        comment.setTitle(words);
        comment.setAriaLabel(getTranslation("review.comment.of", label.name(getLocale())));
    }

    /// Says that an answer did not reach the database, and offers to send it once more.
    void notSaved(SerializableRunnable once) {
        again = once;
        retry.setVisible(true);
    }

    /// The answer is in the database.
    void saved() {
        retry.setVisible(false);
    }

    void activate(boolean on) {
        setClassName("on", on);
        if (on) {
            getElement().setAttribute("aria-current", "true");
            scrollIntoView();
        } else {
            getElement().removeAttribute("aria-current");
        }
    }

    void setAnswerable(boolean on) {
        buttons.setEnabledAnswers(on);
        certainty.setEnabled(on);
    }

    LabelCode code() {
        return label.code();
    }

    private boolean contradictsRegistry(Verdict verdict) {
        return (verdict == Verdict.PRESENT && registry.isAbsent())
                || (verdict == Verdict.ABSENT && registry.isPresent());
    }

    /// What the browser's journal needs to know of the registry's value, to read keys by itself.
    private static String known(FindingValue registry) {
        return registry.isPresent() ? "present" : registry.isAbsent() ? "absent" : "";
    }

    /// Told what was chosen for a label, and the id of the press.
    interface Chosen<T> extends Serializable {
        void accept(LabelCode label, T value, SubmitId submit);
    }

    /// What a reader can do on a row.
    ///
    /// @param choose an answer
    /// @param sure says how sure the reader is
    /// @param pick makes the row the active one
    /// @param comment opens the comment
    record LabelActions(
            Chosen<Verdict> choose,
            Chosen<Optional<Certainty>> sure,
            SerializableConsumer<LabelCode> pick,
            SerializableConsumer<LabelCode> comment) {}
}
