package org.overread.api;

import java.util.Map;
import org.overread.accounts.CurrentAccount;
import org.overread.audit.AuditEvent;
import org.overread.audit.ReadTrail;
import org.overread.catalog.StudyEntry;
import org.springframework.stereotype.Component;

/// Who read which study over DICOMweb, and by which means, written before the first byte leaves ([ReadTrail]).
@Component
class ReadDiary {
    private final CurrentAccount current;
    private final ReadTrail trail;

    ReadDiary(CurrentAccount current, ReadTrail trail) {
        this.current = current;
        this.trail = trail;
    }

    /// Something of the study is about to leave.
    void read(StudyEntry study) {
        write("dicomweb.study-read", "study:" + study.id(), Map.of("code", study.code()));
    }

    /// A search is about to be answered.
    void searched(String level) {
        write("dicomweb.searched", "catalog:" + level, Map.of());
    }

    private void write(String action, String object, Map<String, String> details) {
        trail.record(AuditEvent.done(action, object).with(details).with(Map.of("means", current.means())));
    }
}
