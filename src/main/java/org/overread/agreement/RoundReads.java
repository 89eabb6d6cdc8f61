package org.overread.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.overread.accounts.AccountId;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.Read;
import org.overread.review.rounds.ReadKind;

/// The reads of a round, sorted for the statistics.
///
/// @param all signed answers, and those that were sealed on the way
record RoundReads(List<Read> all, ReaderLetters letters) {
    /// The two occasions of a hidden repeat.
    static final String FIRST = "first";

    static final String SECOND = "second";

    static RoundReads of(List<Read> reads) {
        return new RoundReads(
                List.copyOf(reads),
                ReaderLetters.of(reads.stream().map(Read::reader).toList()));
    }

    /// Only some studies' reads; the readers keep their letters.
    RoundReads only(Predicate<StudyId> studies) {
        return new RoundReads(
                all.stream().filter(read -> studies.test(read.study())).toList(), letters);
    }

    /// The reads that agreement is computed from: repeats and sentinels have statistics of their own.
    List<Read> ordinary(Sight phase) {
        return all.stream()
                .filter(read -> read.kind() == ReadKind.ORDINARY && read.phase() == phase)
                .toList();
    }

    /// The answers as they were signed in the end, of one kind.
    List<Read> signed(ReadKind kind) {
        return all.stream()
                .filter(read -> read.kind() == kind && read.phase() == Sight.REGISTRY)
                .toList();
    }

    /// As the statistics take them.
    List<org.overread.agreement.statistics.Read> anonymous(List<Read> reads) {
        return reads.stream()
                .map(read -> new org.overread.agreement.statistics.Read(
                        read.study().toString(),
                        letters.of(read.reader()),
                        read.label().toString(),
                        answer(read.verdict())))
                .toList();
    }

    /// As the statistics take them, all labels as one: every label of every study is a subject of its own.
    List<org.overread.agreement.statistics.Read> pooled(List<Read> reads) {
        return reads.stream()
                .map(read -> new org.overread.agreement.statistics.Read(
                        read.study() + " " + read.label(),
                        letters.of(read.reader()),
                        AgreementDesk.POOLED,
                        answer(read.verdict())))
                .toList();
    }

    /// A verdict as it is written in statistics and in files of reads: see [Polarity].
    static String answer(Verdict verdict) {
        return switch (verdict) {
            case PRESENT -> "present";
            case ABSENT -> "absent";
            case UNCERTAIN -> "uncertain";
            case NOT_ASSESSABLE -> "not assessable";
        };
    }

    /// First and second answers of readers who read a study twice, as if the occasions were two readers.
    ///
    /// @return a list of reads for each reader; subjects are study and label together
    Map<AccountId, List<org.overread.agreement.statistics.Read>> repeats() {
        Map<AccountId, List<org.overread.agreement.statistics.Read>> repeats = new LinkedHashMap<>();
        Map<Item, Read> first = new LinkedHashMap<>();
        signed(ReadKind.ORDINARY).forEach(read -> first.put(Item.of(read), read));
        for (Read second : signed(ReadKind.REPEAT)) {
            Read before = first.get(Item.of(second));
            if (before != null) {
                List<org.overread.agreement.statistics.Read> own =
                        repeats.computeIfAbsent(second.reader(), reader -> new ArrayList<>());
                own.add(occasion(before, FIRST));
                own.add(occasion(second, SECOND));
            }
        }
        return repeats;
    }

    private static org.overread.agreement.statistics.Read occasion(Read read, String name) {
        return new org.overread.agreement.statistics.Read(
                read.study() + " " + read.label(), name, "all", answer(read.verdict()));
    }

    /// What a reader is asked once.
    private record Item(StudyId study, AccountId reader, LabelCode label) {
        static Item of(Read read) {
            return new Item(read.study(), read.reader(), read.label());
        }
    }
}
