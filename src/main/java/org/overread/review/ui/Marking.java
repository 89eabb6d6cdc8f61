package org.overread.review.ui;

import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.function.Consumer;
import org.overread.imaging.ui.KeySliceChosen;
import org.overread.imaging.ui.MarkDrawn;
import org.overread.imaging.ui.MarkEvent;
import org.overread.imaging.ui.MarkRemoved;
import org.overread.imaging.ui.ShownMark;
import org.overread.imaging.ui.ShownMarks;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;
import org.overread.review.DrawnMark;
import org.overread.review.Mark;
import org.overread.review.MarkId;
import org.overread.review.SubmitId;

/// What the reader's hand does to marks on the images: written down with the pen, for the active label.
final class Marking {
    private final Pen pen;
    private final LabelPane labels;
    private final SerializableConsumer<SubmitId> handled;

    /// @param handled told when a change was dealt with, whatever came of it
    Marking(Pen pen, LabelPane labels, SerializableConsumer<SubmitId> handled) {
        this.pen = pen;
        this.labels = labels;
        this.handled = handled;
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
    void drawn(MarkDrawn drawn) {
        inFront(drawn, submit -> {
            var mark = DrawnMark.of(drawn.mark(), labels.active());
            pen.mark(pen.sitting().sheet().keepingLabel(mark), submit);
        });
    }

    void removed(MarkRemoved removed) {
        inFront(removed, submit -> pen.unmark(List.of(new MarkId(removed.mark())), submit));
    }

    /// A slice that is a key slice of the active label is none any more; another one becomes one.
    void keySlice(KeySliceChosen chosen) {
        inFront(chosen, submit -> {
            var wanted = DrawnMark.of(chosen.mark(), labels.active());
            wanted.slice()
                    .flatMap(slice -> pen.sitting().sheet().keySlice(labels.active(), slice))
                    .ifPresentOrElse(mark -> pen.unmark(List.of(mark.id()), submit), () -> pen.mark(wanted, submit));
        });
    }

    /// What was done to the study before may still arrive.
    private void inFront(MarkEvent made, Consumer<SubmitId> work) {
        var submit = new SubmitId(made.submit());
        if (uid().equals(made.studyUid())) {
            work.accept(submit);
        }
        handled.accept(submit);
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
