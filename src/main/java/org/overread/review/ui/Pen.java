package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.Certainty;
import org.overread.review.DrawnMark;
import org.overread.review.ImageQuality;
import org.overread.review.ImageWarnings;
import org.overread.review.Mark;
import org.overread.review.MarkId;
import org.overread.review.Quote;
import org.overread.review.ReadingDesk;
import org.overread.review.ReasonTooShort;
import org.overread.review.Saved;
import org.overread.review.SubmitId;
import org.overread.shell.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The reader's pen: writes to the desk at once and shows what came of it. Only what the database has confirmed is
/// shown as saved; anything else says so and can be sent again under the same id.
final class Pen {
    private static final Logger LOG = LoggerFactory.getLogger(Pen.class);

    private final Component page;
    private final LabelPane labels;
    private final ReadingFooter footer;
    private final SerializableRunnable finished;
    private final SerializableRunnable revealed;
    private final Blotter blotter;
    private @Nullable Sitting sitting;

    /// @param refreshed what else shows the sheet
    /// @param finished what comes after the study was signed or passed over
    /// @param revealed what comes after the answers were sealed
    Pen(
            Component page,
            LabelPane labels,
            ReadingFooter footer,
            SerializableRunnable refreshed,
            SerializableRunnable finished,
            SerializableRunnable revealed) {
        this.page = page;
        this.labels = labels;
        this.footer = footer;
        this.blotter = new Blotter(page, labels, footer, this::sitting, refreshed);
        this.finished = finished;
        this.revealed = revealed;
    }

    void take(Sitting next) {
        sitting = next;
    }

    /// Whether a study is in front of the reader.
    boolean isAtWork() {
        return sitting != null;
    }

    Sitting sitting() {
        if (sitting == null) {
            throw new IllegalStateException("No study is in front of the reader");
        }
        return sitting;
    }

    /// Does what a key or button means for the active label or the study; other actions are not the pen's.
    void act(String action, SubmitId submit) {
        LabelCode active = labels.active();
        switch (action) {
            case "agree" -> againstRegistry(active, true, submit);
            case "opposite" -> againstRegistry(active, false, submit);
            case "present" -> answer(active, Verdict.PRESENT, submit);
            case "absent" -> answer(active, Verdict.ABSENT, submit);
            case "uncertain" -> answer(active, Verdict.UNCERTAIN, submit);
            case "not-assessable" -> answer(active, Verdict.NOT_ASSESSABLE, submit);
            case "undisputed" -> undisputed(submit);
            case "undo" -> turn(sitting().undoable(), () -> sitting().undo(submit), submit);
            case "redo" -> turn(sitting().redoable(), () -> sitting().redo(submit), submit);
            case "comment" -> comment(active);
            case "comment-study" -> commentStudy();
            case "flag" -> flag(submit);
            case "skip" -> skip();
            case "acknowledge" -> takeNote();
            case "sign" -> sign();
            default -> LOG.warn("Unknown action of the reading page: {}", action);
        }
    }

    void answer(LabelCode label, Verdict verdict, SubmitId submit) {
        if (mayWrite()) {
            labels.activate(label);
            boolean saved = blotter.write(
                    Optional.of(label),
                    submit,
                    () -> sitting().answer(label, verdict, submit),
                    () -> answer(label, verdict, submit));
            if (saved) {
                labels.stepToOpen(sitting().sheet());
            }
        }
    }

    /// Keeps a mark on an image.
    void mark(DrawnMark drawn, SubmitId submit) {
        if (mayWrite()) {
            blotter.write(drawn.label(), submit, () -> sitting().mark(drawn, submit), () -> mark(drawn, submit));
        }
    }

    void unmark(List<MarkId> marks, SubmitId submit) {
        if (mayWrite()) {
            Optional<LabelCode> label = marks.stream()
                    .flatMap(mark -> sitting().sheet().mark(mark).stream())
                    .findFirst()
                    .flatMap(Mark::label);
            blotter.write(label, submit, () -> sitting().unmark(marks, submit), () -> unmark(marks, submit));
        }
    }

    void comment(LabelCode label) {
        String before = sitting().sheet().comments().getOrDefault(label, "");
        String name =
                LabelSet.hemorrhage().name(label, page.getUI().orElseThrow().getLocale());
        comment(Optional.of(label), before, name);
    }

    void amend(SerializableRunnable then) {
        new ReasonDialog(page, "amend", ReasonTooShort.MINIMUM, ReadingDesk.LONGEST_REASON, reason -> {
                    blotter.attempt(() -> sitting().amend(reason), () -> {});
                    blotter.refresh();
                    then.run();
                })
                .open();
    }

    /// Gives a sentence of the report as evidence, or takes it back.
    void quote(Quote quote, SubmitId submit) {
        if (sitting().sheet().isSigned()) {
            Notice.error(page.getTranslation("review.signed.read-only"));
        } else {
            blotter.write(
                    Optional.of(quote.label()),
                    submit,
                    () -> sitting().quote(quote, submit),
                    () -> quote(quote, submit));
        }
    }

    private void commentStudy() {
        comment(Optional.empty(), sitting().sheet().studyComment(), page.getTranslation("review.comment.study"));
    }

    private void comment(Optional<LabelCode> label, String before, String heading) {
        if (sitting().sheet().isSigned()) {
            Notice.error(page.getTranslation("review.signed.read-only"));
            return;
        }
        SubmitId submit = SubmitId.fresh();
        var dialog = new ReasonDialog(
                page, "comment", 0, ReadingDesk.LONGEST_COMMENT, text -> saveComment(label, text, submit));
        dialog.setHeaderTitle(heading);
        dialog.startingFrom(before)
                .journaled(
                        submit,
                        label.map(LabelCode::value).orElse(""),
                        () -> footer.journal().dropped(submit))
                .open();
    }

    private void saveComment(Optional<LabelCode> label, String text, SubmitId submit) {
        blotter.write(
                label, submit, () -> sitting().comment(label, text, submit), () -> saveComment(label, text, submit));
    }

    void grade(LabelCode label, Optional<Certainty> certainty, SubmitId submit) {
        if (mayWrite()) {
            blotter.write(
                    Optional.of(label),
                    submit,
                    () -> sitting().grade(label, certainty, submit),
                    () -> grade(label, certainty, submit));
        }
    }

    void grade(Optional<ImageQuality> quality, SubmitId submit) {
        if (mayWrite()) {
            blotter.write(
                    Optional.empty(), submit, () -> sitting().grade(quality, submit), () -> grade(quality, submit));
        }
    }

    /// The journal itself has got something written.
    void lookAgain() {
        blotter.lookAgain();
    }

    private void flag(SubmitId submit) {
        if (!sitting().sheet().isSigned()) {
            blotter.write(Optional.empty(), submit, () -> sitting().flag(submit), () -> flag(submit));
        }
    }

    private void skip() {
        new ReasonDialog(page, "skip", ReasonTooShort.MINIMUM, ReadingDesk.LONGEST_REASON, reason -> {
                    if (blotter.write(
                            Optional.empty(), SubmitId.fresh(), () -> sitting().skip(reason), () -> {})) {
                        finished.run();
                    }
                })
                .open();
    }

    private void takeNote() {
        List<ImageWarnings.Warning> open =
                sitting().desk().warnings(sitting().sheet().id());
        if (open.isEmpty()) {
            Notice.done(page.getTranslation("review.warnings.none"));
        } else {
            new WarningsDialog(page, sitting(), open, () -> {}).open();
        }
    }

    private void sign() {
        if (sitting().sheet().isSigned()) {
            finished.run();
        } else if (mayWrite() && !sitting().isWhole()) {
            if (blotter.attempt(() -> sitting().reveal(), () -> {})) {
                revealed.run();
            }
        } else if (mayWrite() && blotter.attempt(() -> sitting().sign(), this::sign)) {
            finished.run();
        }
    }

    private void againstRegistry(LabelCode label, boolean agree, SubmitId submit) {
        FindingValue registry = sitting().registry(label);
        if (!sitting().isWhole() && !agree) {
            answer(label, Verdict.ABSENT, submit);
        } else if (!sitting().isWhole()) {
            Notice.error(page.getTranslation("review.registry.kept-back"));
        } else if (registry.isKnown()) {
            answer(label, registry.isPresent() == agree ? Verdict.PRESENT : Verdict.ABSENT, submit);
        } else {
            Notice.error(page.getTranslation(
                    registry.state() == FindingValue.State.MISSING
                            ? "review.registry.nothing-to-agree"
                            : "review.registry.unreadable-to-agree"));
        }
    }

    private void undisputed(SubmitId submit) {
        if (mayWrite()) {
            blotter.write(
                    Optional.empty(),
                    submit,
                    () -> words().told(sitting().answerUndisputed(submit)),
                    () -> undisputed(submit));
            labels.turnToFirstOpen(sitting().sheet());
        }
    }

    private StudyWords words() {
        return new StudyWords(page, sitting().study());
    }

    private void turn(Optional<Turn> change, Supplier<Saved> writing, SubmitId submit) {
        if (change.isPresent() && mayWrite()) {
            Optional<LabelCode> label = change.get().about();
            label.ifPresent(labels::activate);
            blotter.write(label, submit, writing, () -> turn(change, writing, submit));
        }
    }

    private boolean mayWrite() {
        if (sitting().sheet().isSigned()) {
            Notice.error(page.getTranslation("review.signed.read-only"));
        } else if (!sitting().isAnswerable()) {
            Notice.error(page.getTranslation("review.wait-for-images"));
        }
        return sitting().isAnswerable();
    }
}
