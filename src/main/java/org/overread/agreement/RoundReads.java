package org.overread.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.overread.accounts.AccountId;
import org.overread.agreement.statistics.RawRead;
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
        return ordinary().stream().filter(read -> read.phase() == phase).toList();
    }

    /// The same of every phase.
    List<Read> ordinary() {
        return all.stream().filter(read -> read.kind() == ReadKind.ORDINARY).toList();
    }

    /// The answers as they were signed in the end, of one kind.
    List<Read> signed(ReadKind kind) {
        return all.stream()
                .filter(read -> read.kind() == kind && read.phase() == Sight.REGISTRY)
                .toList();
    }

    /// As the statistics take them.
    List<RawRead> anonymous(List<Read> reads) {
        return reads.stream()
                .map(read -> new RawRead(
                        read.study().toString(),
                        letters.of(read.reader()),
                        read.label().toString(),
                        answer(read.verdict())))
                .toList();
    }

    /// As the statistics take them, all labels as one: every label of every study is a subject of its own.
    List<RawRead> pooled(List<Read> reads) {
        return reads.stream()
                .map(read -> new RawRead(
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

    /// First and second answers of a reader to the studies that were read twice, as if the occasions were two readers;
    /// subjects are study and label together.
    List<RawRead> repeats(AccountId reader) {
        Map<Item, Read> first = new HashMap<>();
        signed(ReadKind.ORDINARY).stream()
                .filter(read -> read.reader().equals(reader))
                .forEach(read -> first.put(Item.of(read), read));
        return signed(ReadKind.REPEAT).stream()
                .filter(second -> second.reader().equals(reader) && first.containsKey(Item.of(second)))
                .flatMap(second -> Stream.of(
                        occasion(Optional.ofNullable(first.get(Item.of(second))).orElseThrow(), FIRST),
                        occasion(second, SECOND)))
                .toList();
    }

    private static RawRead occasion(Read read, String name) {
        return new RawRead(read.study() + " " + read.label(), name, "all", answer(read.verdict()));
    }

    /// What a reader is asked once.
    private record Item(StudyId study, LabelCode label) {
        static Item of(Read read) {
            return new Item(read.study(), read.label());
        }
    }
}
