package org.overread.review.rounds;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.springframework.stereotype.Component;

/// Works a plan out against the dataset and the people.
@Component
class RoundPlanning {
    private final Choosing choosing;
    private final RoundRows rows;
    private final Staff staff;
    private final Clock clock;

    RoundPlanning(Choosing choosing, RoundRows rows, Staff staff, Clock clock) {
        this.choosing = choosing;
        this.rows = rows;
        this.staff = staff;
        this.clock = clock;
    }

    boolean knowsDoubtful() {
        return choosing.knowsDoubtful();
    }

    /// Who would read what.
    ///
    /// @throws RoundRefusal if it cannot be a round
    Dealt work(RoundPlan plan) {
        plan.requireSound(LocalDate.now(clock));
        staff.requireReaders(plan.readers(), plan.protocol());
        Map<String, Map<LabelCode, Verdict>> known =
                KnownAnswers.parse(plan.knownAnswers()).byCode();
        List<Candidate> sentinels = choosing.listed(plan.dataset(), known.keySet());
        List<Candidate> studies = choosing.studies(plan, sentinels);
        if (studies.isEmpty()) {
            throw new RoundRefusal(RoundRefusal.Reason.NO_STUDIES, "");
        }
        return Dealt.of(plan.terms(), studies, sentinels);
    }

    /// Deals a planned round out as it was planned.
    ///
    /// @throws RoundRefusal if a reader is no reader any more, or another round is reading its studies
    List<Hand> deal(Round round) {
        List<Candidate> studies = rows.studies(round.id(), false);
        List<Candidate> sentinels = rows.studies(round.id(), true);
        Set<String> taken = rows.takenFrom(round.id());
        if (!taken.isEmpty()) {
            throw new RoundRefusal(
                    RoundRefusal.Reason.STUDIES_TAKEN,
                    Stream.concat(studies.stream(), sentinels.stream())
                            .map(Candidate::code)
                            .filter(taken::contains)
                            .limit(5)
                            .collect(Collectors.joining(", ")));
        }
        var readers = rows.readers(round.id());
        staff.requireReaders(readers, round.protocol());
        return Dealt.of(round.terms(readers), studies, sentinels).hands();
    }
}
