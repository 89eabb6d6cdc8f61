package org.overread.testing;

import java.util.Optional;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.Change;
import org.overread.review.ReadingDesk;
import org.overread.review.ReadingId;
import org.overread.review.Saved;
import org.overread.review.Submission;
import org.overread.review.SubmitId;

/// Changes of readings, handed in without a word about what was seen.
public final class Entered {
    private Entered() {}

    public static Saved answer(ReadingDesk desk, ReadingId reading, LabelCode label, Verdict verdict, SubmitId submit) {
        return desk.write(reading, new Change.Answer(label, Optional.of(verdict)), Submission.plain(submit));
    }

    public static Saved clear(ReadingDesk desk, ReadingId reading, LabelCode label, SubmitId submit) {
        return desk.write(reading, new Change.Answer(label, Optional.empty()), Submission.plain(submit));
    }

    public static Saved comment(
            ReadingDesk desk, ReadingId reading, Optional<LabelCode> label, String text, SubmitId submit) {
        return desk.write(reading, new Change.Comment(label, text), Submission.plain(submit));
    }

    public static Saved flag(ReadingDesk desk, ReadingId reading, boolean on) {
        return desk.write(reading, new Change.Flag(on), Submission.plain(SubmitId.fresh()));
    }
}
