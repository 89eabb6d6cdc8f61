package org.overread.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.overread.accounts.AccountId;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.rounds.RoundId;

/// A reader's latest signed version of a study.
///
/// @param readerName as it stood when the reading was signed
/// @param version 1 for the first reading, one more for every amendment
/// @param signature SHA-256 in lower-case hex, see [Signature]
/// @param labelSetVersion the definitions that the reader answered to
/// @param verdicts an answer for every label of that label set
/// @param comments the labels that have one; hostile text until shown as text
/// @param studyComment on the study as a whole; empty if none
/// @param marks on the images, with measured regions and key slices
public record SignedReading(
        ReadingId id,
        RoundId round,
        AccountId reader,
        String readerName,
        int version,
        Instant signedAt,
        String signature,
        int labelSetVersion,
        Map<LabelCode, Verdict> verdicts,
        Map<LabelCode, String> comments,
        String studyComment,
        List<Mark> marks,
        boolean flagged) {
    public SignedReading {
        verdicts = Map.copyOf(verdicts);
        comments = Map.copyOf(comments);
        marks = List.copyOf(marks);
    }
}
