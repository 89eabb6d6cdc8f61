package org.overread.review.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.overread.catalog.StudyDetail;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.ReadingDesk;
import org.overread.review.ReadingSheet;
import org.overread.review.Saved;
import org.overread.review.SubmitId;

/// A reader before one study: the study, the sheet as the database has it, and what can be undone.
final class Sitting {
    private final ReadingDesk desk;
    private final StudyDetail study;
    private final Deque<Change> done = new ArrayDeque<>();
    private final Deque<Change> undone = new ArrayDeque<>();
    private ReadingSheet sheet;
    private boolean imagesShown;

    Sitting(ReadingDesk desk, StudyDetail study) {
        this.desk = desk;
        this.study = study;
        this.sheet = desk.open(study.summary().id());
    }

    StudyDetail study() {
        return study;
    }

    ReadingSheet sheet() {
        return sheet;
    }

    /// The sheet as the database has it now, for example after it was changed in another window.
    ReadingSheet refresh() {
        sheet = desk.open(study.summary().id());
        done.clear();
        undone.clear();
        return sheet;
    }

    void imagesShown(boolean shown) {
        imagesShown = shown;
    }

    /// Answers are taken only beside the images of the same study, and never in a signed reading.
    boolean isAnswerable() {
        return imagesShown && !sheet.isSigned();
    }

    FindingValue registry(LabelCode label) {
        return study.summary().labels().getOrDefault(label, FindingValue.MISSING);
    }

    Saved answer(LabelCode label, Verdict verdict, SubmitId submit) {
        var change = new Change(label, sheet.verdict(label), Optional.of(verdict));
        Saved saved = keep(desk.answer(sheet.id(), label, verdict, submit));
        done.push(change);
        undone.clear();
        return saved;
    }

    Saved comment(Optional<LabelCode> label, String text, SubmitId submit) {
        return keep(desk.comment(sheet.id(), label, text, submit));
    }

    Saved flag() {
        return keep(desk.flag(sheet.id(), !sheet.flagged()));
    }

    Saved skip(String reason) {
        return keep(desk.skip(sheet.id(), reason));
    }

    void sign() {
        sheet = desk.sign(sheet.id(), sheet.revision());
    }

    void amend(String reason) {
        sheet = desk.amend(sheet.id(), reason);
    }

    /// The change that undo would take back; empty if there is none.
    Optional<Change> undoable() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Change> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /// Writes the answer from before the last change once more: nothing is erased.
    Saved undo(SubmitId submit) {
        Change last = done.element();
        Saved saved = put(last.label(), last.before(), submit);
        undone.push(done.pop());
        return saved;
    }

    Saved redo(SubmitId submit) {
        Change last = undone.element();
        Saved saved = put(last.label(), last.after(), submit);
        done.push(undone.pop());
        return saved;
    }

    private Saved put(LabelCode label, Optional<Verdict> verdict, SubmitId submit) {
        return keep(
                verdict.isPresent()
                        ? desk.answer(sheet.id(), label, verdict.get(), submit)
                        : desk.clear(sheet.id(), label, submit));
    }

    private Saved keep(Saved saved) {
        sheet = saved.sheet();
        return saved;
    }

    /// One answer in place of another.
    record Change(LabelCode label, Optional<Verdict> before, Optional<Verdict> after) {}
}
