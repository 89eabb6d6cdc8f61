package org.overread.agreement;

import java.util.List;
import java.util.Map;
import org.overread.agreement.statistics.AgreementStudy;
import org.overread.agreement.statistics.LabelAgreement;
import org.overread.catalog.Sight;
import org.overread.labels.LabelCode;
import org.overread.review.AnchorShift;

/// Everything that is computed of a round's reads.
///
/// @param phase of the answers that agreement is computed from
/// @param agreement of ordinary reads, repeats and sentinels left out
/// @param pooled the same over all labels together: every label of every study is one subject
/// @param consensus label → studies that the readers settle by majority
/// @param registry against the readers' consensus
/// @param reports what the reports were read to say, against the readers' consensus
/// @param shifts empty unless the round was read blind
public record RoundAgreement(
        Sight phase,
        ReaderLetters letters,
        AgreementStudy agreement,
        LabelAgreement pooled,
        Map<LabelCode, Consensus.Count> consensus,
        List<SourceAccuracy> registry,
        List<SourceAccuracy> reports,
        List<ReaderFigures> readers,
        List<AnchorShift> shifts) {
    public RoundAgreement {
        consensus = Map.copyOf(consensus);
        registry = List.copyOf(registry);
        reports = List.copyOf(reports);
        readers = List.copyOf(readers);
        shifts = List.copyOf(shifts);
    }
}
