package org.overread.review.rounds;

import java.util.List;
import org.overread.accounts.AccountSummary;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where a coordinator plans, opens, pauses and closes rounds.
@Service
public class RoundDesk {
    private static final String MAY = "hasRole('COORDINATOR')";

    private final RoundPlanning planning;
    private final RoundRows rows;
    private final RoundBook book;
    private final Staff staff;
    private final RoundTrace trace;

    RoundDesk(RoundPlanning planning, RoundRows rows, RoundBook book, Staff staff, RoundTrace trace) {
        this.planning = planning;
        this.rows = rows;
        this.book = book;
        this.staff = staff;
        this.trace = trace;
    }

    /// The people who can be given studies, by name.
    @PreAuthorize(MAY)
    public List<AccountSummary> readers() {
        return staff.readers();
    }

    /// Whether rounds can take the most doubtful studies first.
    @PreAuthorize(MAY)
    public boolean knowsDoubtful() {
        return planning.knowsDoubtful();
    }

    /// What a plan would come to. Writes nothing.
    ///
    /// @throws RoundRefusal if it cannot be a round
    @PreAuthorize(MAY)
    @Transactional(readOnly = true)
    public RoundPreview preview(RoundPlan plan) {
        return planning.work(plan).preview();
    }

    /// Puts a round together; readers see nothing of it until it is opened.
    ///
    /// @throws RoundRefusal if it cannot be a round
    @PreAuthorize(MAY)
    @Transactional
    public RoundId plan(RoundPlan plan) {
        Dealt dealt = planning.work(plan);
        RoundId id = book.plan(plan, dealt);
        book.know(id, dealt.sentinels(), KnownAnswers.parse(plan.knownAnswers()).byCode());
        book.write(id, plan.guideline(), trace.author());
        trace.planned(id, plan, dealt);
        return id;
    }

    /// Deals the studies out and lets the readers begin, or lets them go on after a pause.
    ///
    /// @throws RoundRefusal if a reader of the round is no reader any more, or another round is reading its studies
    @PreAuthorize(MAY)
    @Transactional
    public void open(RoundId id) {
        Round round = rows.require(id);
        if (round.state() == RoundState.PLANNED) {
            book.deal(id, planning.deal(round));
        }
        move(round, RoundState.OPEN);
    }

    /// Nobody can write until it is opened again.
    ///
    /// @throws RoundRefusal if it is not open
    @PreAuthorize(MAY)
    @Transactional
    public void pause(RoundId id) {
        move(rows.require(id), RoundState.PAUSED);
    }

    /// Ends the round for good: what was signed counts, the rest is taken back from its readers.
    ///
    /// @throws RoundRefusal if it is closed already
    @PreAuthorize(MAY)
    @Transactional
    public void close(RoundId id) {
        move(rows.require(id), RoundState.CLOSED);
        book.withdrawUnsigned(id);
    }

    /// Puts a new version of the guideline before the readers; the earlier ones are kept.
    ///
    /// @throws RoundRefusal if the round is closed or the text too long
    @PreAuthorize(MAY)
    @Transactional
    public void revise(RoundId id, String guideline) {
        RoundState state = rows.require(id).state();
        if (state == RoundState.CLOSED) {
            throw new RoundRefusal(RoundRefusal.Reason.WRONG_STATE, state.name());
        }
        if (guideline.length() > RoundPlan.LONGEST_GUIDELINE) {
            throw new RoundRefusal(RoundRefusal.Reason.GUIDELINE_TOO_LONG, "");
        }
        trace.revised(id, book.write(id, guideline, trace.author()));
    }

    private void move(Round round, RoundState next) {
        book.move(round.id(), round.state(), round.state().to(next));
        trace.moved(round.id(), next);
    }
}
