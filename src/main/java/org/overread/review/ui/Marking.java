package org.overread.review.ui;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.overread.imaging.SliceKey;
import org.overread.imaging.ui.HandMark;
import org.overread.imaging.ui.KeySliceChosen;
import org.overread.imaging.ui.MarkRemoved;
import org.overread.imaging.ui.ShownMark;
import org.overread.imaging.ui.ShownMarks;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;
import org.overread.review.DrawnMark;
import org.overread.review.Mark;
import org.overread.review.MarkId;
import org.overread.review.MarkKind;
import org.overread.review.SubmitId;

/// What the reader's hand does to marks on the images: written down with the pen, for the active label.
final class Marking {
    private final Pen pen;
    private final LabelPane labels;

    Marking(Pen pen, LabelPane labels) {
        this.pen = pen;
        this.labels = labels;
    }

    /// The marks of the sheet in front, for the viewer.
    ShownMarks shown() {
        var sitting = pen.sitting();
        return new ShownMarks(
                uid(),
                sitting.isAnswerable(),
                sitting.sheet().marks().stream().map(Marking::shown).toList());
    }

    /// A new mark speaks of the active label; an old one keeps its own.
    void drawn(HandMark hand) {
        if (!isInFront(hand.studyUid())) {
            return;
        }
        var id = MarkId.of(hand.id());
        Optional<Mark> before = pen.sitting().sheet().mark(id);
        pen.mark(
                new DrawnMark(
                        id,
                        MarkKind.valueOf(hand.kind()),
                        before.isPresent() ? before.get().label() : Optional.of(labels.active()),
                        hand.stack(),
                        hand.slice(),
                        hand.places(),
                        hand.text()),
                new SubmitId(hand.submission()));
    }

    void removed(MarkRemoved removed) {
        if (isInFront(removed.studyUid())) {
            pen.unmark(new MarkId(removed.mark()), new SubmitId(removed.submit()));
        }
    }

    /// A slice that is a key slice of the active label is none any more; another one becomes one.
    void keySlice(KeySliceChosen chosen) {
        if (!isInFront(chosen.studyUid())) {
            return;
        }
        LabelCode label = labels.active();
        var submit = new SubmitId(chosen.submit());
        pen.sitting().sheet().evidence(label).stream()
                .filter(mark -> mark.isKeySlice() && isOf(mark, chosen.slice()))
                .findFirst()
                .ifPresentOrElse(
                        mark -> pen.unmark(mark.id(), submit), () -> pen.mark(keySlice(chosen, label), submit));
    }

    private static DrawnMark keySlice(KeySliceChosen chosen, LabelCode label) {
        return new DrawnMark(
                new MarkId(UUID.randomUUID()),
                MarkKind.KEY_SLICE,
                Optional.of(label),
                chosen.stack(),
                Optional.of(chosen.slice()),
                List.of(),
                "");
    }

    private static boolean isOf(Mark mark, SliceKey slice) {
        return mark.place().slice().filter(slice::equals).isPresent();
    }

    /// What was done to the study before may still arrive.
    private boolean isInFront(String studyUid) {
        return uid().equals(studyUid);
    }

    private String uid() {
        return pen.sitting().study().summary().uid();
    }

    private static ShownMark shown(Mark mark) {
        return new ShownMark(
                mark.id().toString(),
                mark.kind().name(),
                mark.label()
                        .flatMap(LabelSet.hemorrhage()::find)
                        .map(LabelDefinition::abbreviation)
                        .orElse(""),
                mark.place().stack(),
                mark.place().frameOfReference(),
                mark.place().slice(),
                mark.points(),
                mark.text(),
                mark.region());
    }
}
