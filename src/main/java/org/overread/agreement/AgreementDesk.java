package org.overread.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.overread.accounts.AccountId;
import org.overread.accounts.CurrentAccount;
import org.overread.agreement.statistics.AgreementStudy;
import org.overread.agreement.statistics.Bootstrap;
import org.overread.agreement.statistics.LabelAgreement;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.AnchorShift;
import org.overread.review.Read;
import org.overread.review.ReadRows;
import org.overread.review.rounds.ReadKind;
import org.overread.review.rounds.RoundId;
import org.overread.review.rounds.RoundState;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where the statistics of a round are asked for: all of them by the coordinator, a reader's own by the reader.
@Service
public class AgreementDesk {
    /// The pooled statistics' label: every label of every study is one subject.
    public static final String POOLED = "all";

    private final ReadRounds rounds;
    private final ReadRows reads;
    private final StudySources sources;
    private final ReportValues reports;
    private final CurrentAccount account;

    AgreementDesk(
            ReadRounds rounds, ReadRows reads, StudySources sources, ReportValues reports, CurrentAccount account) {
        this.rounds = rounds;
        this.reads = reads;
        this.sources = sources;
        this.reports = reports;
        this.account = account;
    }

    /// The rounds in which something was signed, newest first.
    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional(readOnly = true)
    public List<RoundChoice> rounds() {
        return rounds.all();
    }

    /// The strata of a round's studies.
    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional(readOnly = true)
    public List<Stratum> strata(RoundId round) {
        return StudySources.sorted(sources.strata(round).keySet());
    }

    /// Every statistic of a round as it stands now.
    ///
    /// @param phase whose answers agreement is computed from
    /// @param stratum only its studies; all of them if empty
    /// @throws NoSuchRound if nothing was signed in it
    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional(readOnly = true)
    public RoundAgreement of(RoundId round, Sight phase, Optional<Stratum> stratum) {
        RoundChoice choice = rounds.find(round).orElseThrow(() -> new NoSuchRound(round));
        RoundReads all = RoundReads.of(reads.of(round));
        RoundReads chosen = stratum.map(it -> sources.strata(round).getOrDefault(it, Set.of()))
                .map(studies -> all.only(studies::contains))
                .orElse(all);
        List<Read> signed = chosen.signed(ReadKind.ORDINARY);
        Consensus consensus = Consensus.of(signed);
        Set<StudyId> studies = signed.stream().map(Read::study).collect(Collectors.toSet());
        Map<StudyId, Map<LabelCode, Verdict>> known = reads.known(round);
        BiFunction<StudyId, LabelCode, Optional<Boolean>> registry = sources.registry(round);
        List<Read> ordinary = chosen.ordinary(phase).stream()
                .sorted(Comparator.comparingInt(read -> choice.labels().indexOf(read.label())))
                .toList();
        return new RoundAgreement(
                phase,
                chosen.letters(),
                AgreementStudy.of(chosen.anonymous(ordinary), Bootstrap.STANDARD),
                LabelAgreement.of(POOLED, chosen.pooled(ordinary), Bootstrap.STANDARD),
                choice.labels().stream().collect(Collectors.toMap(label -> label, consensus::count)),
                SourceAccuracy.of(studies, choice.labels(), consensus, registry),
                SourceAccuracy.of(studies, choice.labels(), consensus, reports.of(round)),
                chosen.letters().letters().keySet().stream()
                        .map(reader -> ReaderFigures.of(reader, chosen, known))
                        .toList(),
                AnchorShift.in(chosen.ordinary(), registry));
    }

    /// The raw reads of a round, as files of reads are written.
    ///
    /// @throws NoSuchRound if nothing was signed in it
    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional(readOnly = true)
    public String rawReads(RoundId round) {
        if (rounds.find(round).isEmpty()) {
            throw new NoSuchRound(round);
        }
        return RawReads.csv(RoundReads.of(reads.of(round)), sources.uids(round));
    }

    /// The rounds in which the signed-in reader signed something, newest first.
    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public List<RoundChoice> ownRounds() {
        return rounds.of(account.require().id().value());
    }

    /// The signed-in reader's own figures. Nothing is told before the round is closed, nor whose answers the others
    /// are.
    ///
    /// @return empty before the round is closed, or if the reader signed nothing in it
    @PreAuthorize("hasRole('READER')")
    @Transactional(readOnly = true)
    public Optional<ReaderFigures> own(RoundId round) {
        AccountId reader = account.require().id();
        boolean closed =
                ownRounds().stream().anyMatch(own -> own.id().equals(round) && own.state() == RoundState.CLOSED);
        if (!closed) {
            return Optional.empty();
        }
        // The others' answers are compared with here and never handed out.
        return Optional.of(ReaderFigures.of(reader, RoundReads.of(reads.of(round)), reads.known(round)));
    }
}
