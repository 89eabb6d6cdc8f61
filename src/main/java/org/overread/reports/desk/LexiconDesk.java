package org.overread.reports.desk;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.SignedIn;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.overread.home.SystemActor;
import org.overread.reports.ReportReader;
import org.overread.reports.lexicon.Lexicon;
import org.overread.reports.lexicon.LexiconRefused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Where the lexicon is kept: everybody reads reports with the newest version, coordinators save the next one.
@Service
public class LexiconDesk {
    private static final String EVERYONE = "hasAnyRole('READER','ADJUDICATOR','COORDINATOR','ADMINISTRATOR')";
    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 1_000;

    private final LexiconVersions versions;
    private final LexiconInUse inUse;
    private final Effects effects;
    private final Trace trace;

    LexiconDesk(LexiconVersions versions, LexiconInUse inUse, Effects effects, Trace trace) {
        this.versions = versions;
        this.inUse = inUse;
        this.effects = effects;
        this.trace = trace;
    }

    /// Reads reports with the lexicon in use. Ask for it once for each piece of work, not once for each report.
    @PreAuthorize(EVERYONE)
    public ReportReader reader() {
        return inUse.current().reader();
    }

    /// The number of the version in use; 0 for the lexicon that comes with the software.
    @PreAuthorize("hasRole('COORDINATOR')")
    public int number() {
        return inUse.current().number();
    }

    /// What was saved, the newest first.
    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional(readOnly = true)
    public List<LexiconVersion> history() {
        return versions.all();
    }

    /// @param number 0 for the lexicon that comes with the software
    /// @throws NoSuchLexicon if none was saved under this number
    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional(readOnly = true)
    public String text(int number) {
        return number == 0
                ? Lexicon.standard().text()
                : versions.text(number).orElseThrow(() -> new NoSuchLexicon(number));
    }

    /// Saves a lexicon and takes it into use.
    ///
    /// @throws LexiconRefused naming every wrong line; nothing is saved
    /// @throws StaleLexicon if another version was saved since the one it is based on
    /// @throws ReasonMissing if the reason is too short or too long
    @PreAuthorize("hasRole('COORDINATOR')")
    @Transactional(rollbackFor = LexiconRefused.class)
    public LexiconVersion save(NewVersion draft) throws LexiconRefused {
        String reason = draft.reason().strip();
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            throw new ReasonMissing();
        }
        int current = versions.newest();
        if (current != draft.basedOn()) {
            throw new StaleLexicon(current);
        }
        int number = current + 1;
        var version = new LexiconVersion(
                number,
                trace.now(),
                trace.author(),
                reason,
                draft.restoredFrom(),
                LexiconInUse.parse(number, draft.text()).version());
        versions.insert(version, draft.text());
        trace.saved(version);
        return version;
    }

    /// Begins to compare, beside the caller's thread, what a lexicon would change on all reports.
    ///
    /// @throws LexiconRefused naming every wrong line
    @PreAuthorize("hasRole('COORDINATOR')")
    public EffectRun effect(String text) throws LexiconRefused {
        return effects.start(inUse.current().reader(), new ReportReader(LexiconInUse.parse(number() + 1, text)));
    }

    /// Tells the audit trail and the other rooms.
    @org.springframework.stereotype.Component
    static class Trace {
        private final AuditTrail audit;
        private final ApplicationEventPublisher events;
        private final CurrentAccount account;
        private final Clock clock;

        Trace(AuditTrail audit, ApplicationEventPublisher events, CurrentAccount account, Clock clock) {
            this.account = account;
            this.audit = audit;
            this.events = events;
            this.clock = clock;
        }

        /// As the database keeps it.
        Instant now() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }

        String author() {
            return account.find().map(SignedIn::email).orElse(SystemActor.NAME);
        }

        void saved(LexiconVersion version) {
            events.publishEvent(new LexiconChanged(version.number(), version.version()));
            Map<String, String> details = new java.util.HashMap<>(Map.of("version", version.version()));
            version.restoredFrom().ifPresent(from -> details.put("restoredFrom", Integer.toString(from)));
            audit.record(AuditEvent.done("lexicon.saved", "lexicon:" + version.number())
                    .because(version.reason())
                    .with(details));
        }
    }
}
