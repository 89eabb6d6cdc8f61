package org.overread.review;

import java.time.Duration;
import org.overread.accounts.AccountId;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.rounds.ReadKind;

/// One reader's answer to one label of one study, as it was sealed or signed.
///
/// @param active the reader's active time on the version, by input; zero where none was measured
/// @param phase what the reader had seen when it was sealed; [Sight#REGISTRY] for the signed answer
public record Read(
        StudyId study,
        AccountId reader,
        LabelCode label,
        Verdict verdict,
        Sight phase,
        ReadKind kind,
        Duration active) {}
