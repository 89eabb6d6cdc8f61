package org.overread.review.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.accounts.ProofDesk;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyDetail;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.Certainty;
import org.overread.review.Change;
import org.overread.review.Device;
import org.overread.review.DrawnMark;
import org.overread.review.ImageQuality;
import org.overread.review.MarkId;
import org.overread.review.Quote;
import org.overread.review.ReadingDesk;
import org.overread.review.ReadingSheet;
import org.overread.review.Saved;
import org.overread.review.Submission;
import org.overread.review.SubmitId;
import org.overread.review.Undisputed;

/// A reader before one study: the study, the sheet as the database has it, and what can be undone.
final class Sitting {
    private final ReadingDoors doors;
    private final ReadingDesk desk;
    private final StudyDetail study;
    private final Device device;
    private final Deque<Turn> done = new ArrayDeque<>();
    private final Deque<Turn> undone = new ArrayDeque<>();
    private ReadingSheet sheet;
    private boolean imagesShown;

    /// @param device in front of which the reader sits
    Sitting(ReadingDoors doors, StudyDetail study, Device device) {
        this.doors = doors;
        this.desk = doors.desk();
        this.device = device;
        this.study = study;
        this.sheet = desk.open(study.summary().id());
    }

    StudyDetail study() {
        return study;
    }

    ReadingSheet sheet() {
        return sheet;
    }

    /// The sheet as the database has it now. Where it was changed from elsewhere, what was done here before cannot be
    /// undone any more: it would write over what nobody has seen here.
    ReadingSheet refresh() {
        ReadingSheet now = desk.open(study.summary().id());
        if (now.revision() != sheet.revision()) {
            done.clear();
            undone.clear();
        }
        sheet = now;
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
        return keep(Turn.answering(label, sheet.verdict(label), Optional.of(verdict)), submit);
    }

    /// Answers all labels that no source disputes, as one change.
    Undisputed answerUndisputed(SubmitId submit) {
        Undisputed outcome = doors.undisputed().answer(sheet.id(), from(submit, Optional.empty()));
        keep(outcome.saved());
        if (!outcome.answers().isEmpty()) {
            done.push(Turn.together(outcome.answers()));
            undone.clear();
        }
        return outcome;
    }

    /// Keeps a mark as it was drawn.
    Saved mark(DrawnMark drawn, SubmitId submit) {
        List<MarkId> mark = List.of(drawn.id());
        return keep(Turn.marking(mark, standing(mark), List.of(drawn)), submit);
    }

    Saved unmark(List<MarkId> marks, SubmitId submit) {
        return keep(Turn.marking(marks, standing(marks), List.of()), submit);
    }

    private List<DrawnMark> standing(List<MarkId> marks) {
        return marks.stream()
                .flatMap(mark -> sheet.mark(mark).stream())
                .map(DrawnMark::like)
                .toList();
    }

    Saved comment(Optional<LabelCode> label, String text, SubmitId submit) {
        return keep(write(new Change.Comment(label, text), submit));
    }

    Saved grade(LabelCode label, Optional<Certainty> certainty, SubmitId submit) {
        return keep(write(new Change.Sureness(label, certainty), submit));
    }

    Saved grade(Optional<ImageQuality> quality, SubmitId submit) {
        return keep(write(new Change.Quality(quality), submit));
    }

    /// Gives a sentence as evidence, or takes it back.
    Saved quote(Quote quote, SubmitId submit) {
        return keep(doors.evidence().quote(sheet.id(), quote, from(submit, Optional.empty())));
    }

    List<Quote> quotes() {
        return doors.evidence().quotes(sheet.id());
    }

    Saved flag(SubmitId submit) {
        return keep(write(new Change.Flag(!sheet.flagged()), submit));
    }

    Saved skip(String reason) {
        return keep(desk.skip(sheet.id(), reason));
    }

    /// Seals the answers so far. The study has to be fetched again: more of it may be seen now. What was answered
    /// before cannot be undone any more.
    void reveal() {
        sheet = desk.reveal(sheet.id(), sheet.revision());
        done.clear();
        undone.clear();
    }

    /// Whether the protocol shows everything by now.
    boolean isWhole() {
        return sheet.phase().includes(Sight.REGISTRY);
    }

    ReadingDesk desk() {
        return desk;
    }

    void sign() {
        sheet = desk.sign(sheet.id(), sheet.revision());
    }

    /// Where the reader proves to be the one, to sign.
    ProofDesk proofs() {
        return doors.proofs();
    }

    void amend(String reason) {
        sheet = desk.amend(sheet.id(), reason);
    }

    /// The change that undo would take back; empty if there is none.
    Optional<Turn> undoable() {
        return Optional.ofNullable(done.peek());
    }

    Optional<Turn> redoable() {
        return Optional.ofNullable(undone.peek());
    }

    /// What can be undone, the newest first.
    List<Turn> done() {
        return List.copyOf(done);
    }

    /// What can be redone, the newest first.
    List<Turn> undone() {
        return List.copyOf(undone);
    }

    /// Writes the state from before the last change once more: nothing is erased.
    Saved undo(SubmitId submit) {
        Saved saved = keep(put(done.element().before(), submit));
        undone.push(done.pop());
        return saved;
    }

    Saved redo(SubmitId submit) {
        Saved saved = keep(put(undone.element().after(), submit));
        done.push(undone.pop());
        return saved;
    }

    private Saved put(Turn.State state, SubmitId submit) {
        return switch (state) {
            case Turn.Answer(LabelCode label, Optional<Verdict> verdict) ->
                write(new Change.Answer(label, verdict), submit);
            case Turn.Answers(Map<LabelCode, Optional<Verdict>> all) ->
                desk.answerAll(sheet.id(), all, from(submit, Optional.empty()));
            case Turn.Drawn(List<DrawnMark> marks) ->
                doors.evidence().mark(sheet.id(), marks, from(submit, Optional.empty()));
            case Turn.Gone(List<MarkId> marks) ->
                doors.evidence().unmark(sheet.id(), marks, from(submit, Optional.empty()));
        };
    }

    private Saved write(Change change, SubmitId submit) {
        return desk.write(sheet.id(), change, from(submit, Optional.of(change.standing(sheet))));
    }

    /// Handed in from here, at what the protocol shows here.
    private Submission from(SubmitId submit, Optional<String> seen) {
        return new Submission(submit, seen, Optional.of(sheet.phase()), device);
    }

    private Saved keep(Turn change, SubmitId submit) {
        Saved saved = keep(put(change.after(), submit));
        done.push(change);
        undone.clear();
        return saved;
    }

    private Saved keep(Saved saved) {
        sheet = saved.sheet();
        return saved;
    }
}
