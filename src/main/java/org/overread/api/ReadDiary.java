package org.overread.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.overread.accounts.CurrentAccount;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.overread.catalog.StudyEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Who read which study over DICOMweb: one trace for each study, person and token in a quarter of an hour, written
/// before the first byte leaves. A row for each frame would be neither read nor affordable.
@Component
class ReadDiary {
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST = 20_000;

    private final CurrentAccount current;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Map<Key, Instant> written = new LinkedHashMap<>();

    ReadDiary(CurrentAccount current, AuditTrail audit, TransactionTemplate transaction, Clock clock) {
        this.current = current;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Key(String person, String means, String action, String object) {}

    /// Something of the study is about to leave.
    void read(StudyEntry study) {
        write("dicomweb.study-read", "study:" + study.id(), Map.of("code", study.code()));
    }

    /// A search is about to be answered.
    void searched(String level) {
        write("dicomweb.searched", "catalog:" + level, Map.of());
    }

    private void write(String action, String object, Map<String, String> details) {
        String means = current.means();
        var key = new Key(current.require().id().toString(), means, action, object);
        Instant now = clock.instant();
        if (isWritten(key, now)) {
            return;
        }
        transaction.executeWithoutResult(status ->
                audit.record(AuditEvent.done(action, object).with(details).with(Map.of("means", means))));
        keep(key, now);
    }

    private synchronized boolean isWritten(Key key, Instant now) {
        Instant at = written.get(key);
        return at != null && now.isBefore(at.plus(WINDOW));
    }

    /// In the order of time, so that what is over, or too much, is at the beginning.
    private synchronized void keep(Key key, Instant now) {
        written.remove(key);
        written.put(key, now);
        Iterator<Instant> oldest = written.values().iterator();
        while (oldest.hasNext()) {
            boolean over = !now.isBefore(oldest.next().plus(WINDOW));
            if (!over && written.size() <= MOST) {
                return;
            }
            oldest.remove();
        }
    }
}
