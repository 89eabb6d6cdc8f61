package org.overread.agreement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import org.overread.accounts.AccountId;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.Read;
import org.overread.review.rounds.ReadKind;

/// A round read by six readers who err at known rates: 400 studies, 30 % positive, three readers each; every tenth read
/// is repeated, and each reader reads 40 studies with known answers.
final class SimulatedReads {
    static final LabelCode ICH = new LabelCode("ich");
    private static final int STUDIES = 400;
    private static final int SENTINELS = 40;

    final List<Read> reads = new ArrayList<>();
    final Map<StudyId, Map<LabelCode, Verdict>> known = new HashMap<>();
    private final SplittableRandom random;

    SimulatedReads(long seed) {
        random = new SplittableRandom(seed);
        for (int study = 0; study < STUDIES; study++) {
            read(new StudyId(new UUID(1, study)), random.nextDouble() < ErringReaders.PREVALENCE);
        }
        for (int sentinel = 0; sentinel < SENTINELS; sentinel++) {
            var study = new StudyId(new UUID(2, sentinel));
            boolean present = random.nextDouble() < ErringReaders.PREVALENCE;
            known.put(study, Map.of(ICH, verdict(present)));
            for (int reader = 0; reader < ErringReaders.ERRORS.length; reader++) {
                add(study, reader, present, ReadKind.SENTINEL);
            }
        }
    }

    static AccountId reader(int index) {
        return new AccountId(new UUID(0, index));
    }

    private void read(StudyId study, boolean present) {
        List<Integer> readers = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5));
        for (int n = 0; n < ErringReaders.EACH; n++) {
            int reader = readers.remove(random.nextInt(readers.size()));
            add(study, reader, present, ReadKind.ORDINARY);
            if (random.nextInt(10) == 0) {
                add(study, reader, present, ReadKind.REPEAT);
            }
        }
    }

    private void add(StudyId study, int reader, boolean present, ReadKind kind) {
        boolean said = present == (random.nextDouble() >= ErringReaders.ERRORS[reader]);
        reads.add(new Read(study, reader(reader), ICH, verdict(said), Sight.REGISTRY, kind, Duration.ZERO));
    }

    private static Verdict verdict(boolean present) {
        return present ? Verdict.PRESENT : Verdict.ABSENT;
    }
}
