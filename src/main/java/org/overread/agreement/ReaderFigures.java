package org.overread.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.overread.accounts.AccountId;
import org.overread.agreement.statistics.Accuracy;
import org.overread.agreement.statistics.PairAgreement;
import org.overread.agreement.statistics.Proportion;
import org.overread.agreement.statistics.RawRead;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.Read;
import org.overread.review.rounds.ReadKind;

/// One reader's figures, over all labels together.
///
/// @param studies that the reader signed, repeats and sentinels not counted
/// @param againstOthers the reader's present and absent held against what most of the others said
/// @param withSelf first against second answers on hidden repeats; empty without repeats
/// @param sentinels answers to known studies that are right
public record ReaderFigures(
        AccountId reader,
        String letter,
        int studies,
        Accuracy againstOthers,
        Optional<PairAgreement> withSelf,
        Proportion sentinels) {

    static ReaderFigures of(AccountId reader, RoundReads reads, Map<StudyId, Map<LabelCode, Verdict>> known) {
        List<Read> ordinary = reads.signed(ReadKind.ORDINARY);
        List<Read> own =
                ordinary.stream().filter(read -> read.reader().equals(reader)).toList();
        return new ReaderFigures(
                reader,
                reads.letters().of(reader),
                (int) own.stream().map(Read::study).distinct().count(),
                againstOthers(own, Consensus.without(ordinary, reader)),
                Optional.of(reads.repeats(reader))
                        .filter(repeats -> !repeats.isEmpty())
                        .map(ReaderFigures::withSelf),
                sentinels(reads, reader, known));
    }

    private static Accuracy againstOthers(List<Read> own, Consensus others) {
        Accuracy accuracy = Accuracy.NONE;
        for (Read read : own) {
            Optional<Boolean> truth = others.of(read.study(), read.label());
            boolean decided = read.verdict() == Verdict.PRESENT || read.verdict() == Verdict.ABSENT;
            if (truth.isPresent() && decided) {
                accuracy = accuracy.with(read.verdict() == Verdict.PRESENT, truth.get());
            }
        }
        return accuracy;
    }

    private static PairAgreement withSelf(List<RawRead> occasions) {
        return PairAgreement.between(occasions, RoundReads.FIRST, RoundReads.SECOND);
    }

    private static Proportion sentinels(
            RoundReads reads, AccountId reader, Map<StudyId, Map<LabelCode, Verdict>> known) {
        int right = 0;
        int cases = 0;
        for (Read read : reads.signed(ReadKind.SENTINEL)) {
            Verdict truth = known.getOrDefault(read.study(), Map.of()).get(read.label());
            if (truth != null && read.reader().equals(reader)) {
                cases++;
                right += truth == read.verdict() ? 1 : 0;
            }
        }
        return new Proportion(right, cases);
    }
}
