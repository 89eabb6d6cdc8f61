package org.overread.audit;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Something that was done, or tried, and must be traceable. Names and ids only: no report text, password or token.
///
/// @param action what was done, `room.verb` in past tense, such as `reading.signed`
/// @param object what it was done to, `kind:id`, such as `reading:5f1c…`
/// @param outcome whether it was allowed and happened
/// @param reason the actor's stated reason, or why it was refused; empty if none
/// @param details further facts, sorted by name so that the content hash is stable
public record AuditEvent(
        String action, String object, Outcome outcome, String reason, SortedMap<String, String> details) {
    public AuditEvent {
        details = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /// Whether the act happened.
    public enum Outcome {
        DONE,
        REFUSED
    }

    public static AuditEvent done(String action, String object) {
        return new AuditEvent(action, object, Outcome.DONE, "", new TreeMap<>());
    }

    public static AuditEvent refused(String action, String object, String reason) {
        return new AuditEvent(action, object, Outcome.REFUSED, reason, new TreeMap<>());
    }

    public AuditEvent because(String statedReason) {
        return new AuditEvent(action, object, outcome, statedReason, details);
    }

    public AuditEvent with(Map<String, String> more) {
        var all = new TreeMap<>(details);
        all.putAll(more);
        return new AuditEvent(action, object, outcome, reason, all);
    }
}
