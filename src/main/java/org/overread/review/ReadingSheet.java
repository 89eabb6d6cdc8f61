package org.overread.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.imaging.SliceKey;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.rounds.RoundId;

/// A reader's own reading of a study as it stands now.
///
/// @param round that it is read in
/// @param phase what the reader sees by now; the protocol keeps the rest back
/// @param labels that the round reads, in reading order
/// @param version 1 for the first reading, one more for every amendment
/// @param revision counts every change; the caller of [ReadingDesk#sign] names the revision that was on the screen
/// @param verdicts the standing answer of every label that has one
/// @param comments the standing comment of every label that has one
/// @param studyComment on the study as a whole; empty if none
/// @param marks on the images, in the order in which they were made
/// @param grades how sure the reader is, and how good the images are
/// @param flagged whether the reader marked the study for a second look
/// @param skipped the reason for passing the study over for now; empty if it was not
/// @param amendReason why a signed version was opened again; empty for version 1
public record ReadingSheet(
        ReadingId id,
        StudyId study,
        RoundId round,
        Sight phase,
        List<LabelCode> labels,
        int version,
        long revision,
        ReadingState state,
        Map<LabelCode, Verdict> verdicts,
        Map<LabelCode, String> comments,
        String studyComment,
        List<Mark> marks,
        Grades grades,
        boolean flagged,
        Optional<String> skipped,
        Instant changedAt,
        Optional<Instant> signedAt,
        Optional<String> amendReason) {
    public ReadingSheet {
        labels = List.copyOf(labels);
        verdicts = Map.copyOf(verdicts);
        comments = Map.copyOf(comments);
        marks = List.copyOf(marks);
    }

    public boolean isSigned() {
        return state == ReadingState.SIGNED;
    }

    public Optional<Verdict> verdict(LabelCode label) {
        return Optional.ofNullable(verdicts.get(label));
    }

    public Optional<Mark> mark(MarkId id) {
        return marks.stream().filter(mark -> mark.id().equals(id)).findFirst();
    }

    /// The mark that makes a slice a key slice of a label.
    public Optional<Mark> keySlice(LabelCode label, SliceKey slice) {
        return evidence(label).stream()
                .filter(Mark::isKeySlice)
                .filter(mark -> mark.place().slice().filter(slice::equals).isPresent())
                .findFirst();
    }

    /// A mark that stands already keeps the label that it was made for.
    public DrawnMark keepingLabel(DrawnMark drawn) {
        return mark(drawn.id()).map(before -> drawn.speakingOf(before.label())).orElse(drawn);
    }

    /// What the reader marked for a label.
    public List<Mark> evidence(LabelCode label) {
        return marks.stream()
                .filter(mark -> mark.label().filter(label::equals).isPresent())
                .toList();
    }

    /// The labels without an answer, in reading order; a reading can be sealed or signed when there are none.
    public List<LabelCode> openLabels() {
        return labels.stream().filter(code -> !verdicts.containsKey(code)).toList();
    }
}
