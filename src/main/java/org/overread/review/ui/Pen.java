package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.DrawnMark;
import org.overread.review.IncompleteReading;
import org.overread.review.Mark;
import org.overread.review.MarkId;
import org.overread.review.NotLookedThrough;
import org.overread.review.Quote;
import org.overread.review.ReadingDesk;
import org.overread.review.ReasonTooShort;
import org.overread.review.Saved;
import org.overread.review.SignedReadingIsFinal;
import org.overread.review.StaleReading;
import org.overread.review.SubmitId;
import org.overread.review.rounds.RoundClosed;
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
    private final SerializableRunnable refreshed;
    private final SerializableRunnable finished;
    private final SerializableRunnable revealed;
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
        this.refreshed = refreshed;
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
            case "undo" -> turn(sitting().undoable(), () -> sitting().undo(submit));
            case "redo" -> turn(sitting().redoable(), () -> sitting().redo(submit));
            case "comment" -> comment(active);
            case "comment-study" -> commentStudy();
            case "flag" -> flag();
            case "skip" -> skip();
            case "sign" -> sign();
            default -> LOG.warn("Unknown action of the reading page: {}", action);
        }
    }

    void answer(LabelCode label, Verdict verdict, SubmitId submit) {
        if (mayWrite()) {
            labels.activate(label);
            boolean saved = write(
                    Optional.of(label),
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
            write(drawn.label(), () -> sitting().mark(drawn, submit), () -> mark(drawn, submit));
        }
    }

    void unmark(MarkId mark, SubmitId submit) {
        if (mayWrite()) {
            Optional<LabelCode> label = sitting().sheet().mark(mark).flatMap(Mark::label);
            write(label, () -> sitting().unmark(mark, submit), () -> unmark(mark, submit));
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
                    attempt(() -> sitting().amend(reason));
                    refresh();
                    then.run();
                })
                .open();
    }

    /// Gives a sentence of the report as evidence, or takes it back.
    void quote(Quote quote, SubmitId submit) {
        if (sitting().sheet().isSigned()) {
            Notice.error(page.getTranslation("review.signed.read-only"));
        } else {
            write(Optional.of(quote.label()), () -> sitting().quote(quote, submit), () -> quote(quote, submit));
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
        dialog.startingFrom(before).open();
    }

    private void saveComment(Optional<LabelCode> label, String text, SubmitId submit) {
        write(label, () -> sitting().comment(label, text, submit), () -> saveComment(label, text, submit));
    }

    private void flag() {
        if (!sitting().sheet().isSigned()) {
            write(Optional.empty(), () -> sitting().flag(), this::flag);
        }
    }

    private void skip() {
        new ReasonDialog(page, "skip", ReasonTooShort.MINIMUM, ReadingDesk.LONGEST_REASON, reason -> {
                    if (write(Optional.empty(), () -> sitting().skip(reason), () -> {})) {
                        finished.run();
                    }
                })
                .open();
    }

    private void sign() {
        if (sitting().sheet().isSigned()) {
            finished.run();
        } else if (mayWrite() && !sitting().isWhole()) {
            if (attempt(() -> sitting().reveal())) {
                revealed.run();
            }
        } else if (mayWrite() && attempt(() -> sitting().sign())) {
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
            write(Optional.empty(), () -> words().told(sitting().answerUndisputed(submit)), () -> undisputed(submit));
            labels.turnToFirstOpen(sitting().sheet());
        }
    }

    private StudyWords words() {
        return new StudyWords(page, sitting().study());
    }

    private void turn(Optional<Sitting.Change> change, Supplier<Saved> writing) {
        if (change.isPresent() && mayWrite()) {
            Optional<LabelCode> label = change.get().about();
            label.ifPresent(labels::activate);
            write(label, writing, () -> turn(change, writing));
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

    /// @return whether it is in the database
    private boolean write(Optional<LabelCode> label, Supplier<Saved> writing, SerializableRunnable again) {
        try {
            Saved saved = writing.get();
            label.flatMap(labels::row).ifPresent(LabelRow::saved);
            refresh();
            footer.saved(saved.at());
            return true;
        } catch (SignedReadingIsFinal e) {
            Notice.error(page.getTranslation("review.signed.elsewhere"));
            sitting().refresh();
            refresh();
        } catch (RoundClosed e) {
            Notice.error(page.getTranslation("review.round-closed"));
        } catch (NotLookedThrough e) {
            Notice.error(words().missing(e.coverage()));
        } catch (RuntimeException e) {
            LOG.error("An answer could not be saved", e);
            label.flatMap(labels::row).ifPresent(row -> row.notSaved(again));
            footer.notSaved();
        }
        return false;
    }

    /// @return whether it was done; if not, the reader has been told why
    private boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (IncompleteReading e) {
            Notice.error(page.getTranslation("review.sign.incomplete", words().open(e)));
            labels.turnToFirstOpen(sitting().sheet());
        } catch (StaleReading | SignedReadingIsFinal e) {
            Notice.error(page.getTranslation("review.sign.stale"));
            sitting().refresh();
            refresh();
        } catch (RoundClosed e) {
            Notice.error(page.getTranslation("review.round-closed"));
        } catch (RuntimeException e) {
            LOG.error("A reading could not be signed or amended", e);
            footer.notSaved();
            Notice.error(page.getTranslation("review.sign.failed"));
        }
        return false;
    }

    private void refresh() {
        labels.show(sitting().sheet());
        footer.show(sitting().sheet());
        refreshed.run();
    }
}
