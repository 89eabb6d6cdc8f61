package org.overread.audit;

import java.time.Instant;
import org.overread.audit.AuditEvent.Outcome;

/// One row of the audit trail, as it stands in the database.
///
/// @param seq its number, counting from 1 without gaps
/// @param at when, to the microsecond
/// @param actor the sign-in name of a person, `system` or `anonymous`
/// @param roles the actor's roles at that time, sorted, joined by commas
/// @param details further facts as a JSON object with sorted keys
/// @param contentHash SHA-256 over what was done, in hex
/// @param prevHash the hash of the row before it
/// @param hash SHA-256 over number, time, actor, content hash and the row before it
public record AuditEntry(
        long seq,
        Instant at,
        String actor,
        String roles,
        String action,
        String object,
        Outcome outcome,
        String reason,
        String details,
        String contentHash,
        String prevHash,
        String hash) {
    /// The same entry with the hashes that belong to it.
    AuditEntry sealed() {
        AuditEntry content = with(ChainLink.content(this), "");
        return content.with(content.contentHash, ChainLink.hash(content));
    }

    private AuditEntry with(String newContentHash, String newHash) {
        return new AuditEntry(
                seq, at, actor, roles, action, object, outcome, reason, details, newContentHash, prevHash, newHash);
    }
}
