package org.overread.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// How rows are bound into the chain. Every field goes in as its length in bytes (32 bits, big endian) and its UTF-8
/// bytes, so that no two different rows have the same encoding.
final class ChainLink {
    private ChainLink() {}

    /// What was done: action, object, outcome, reason, details.
    static String content(AuditEntry entry) {
        return sha256(entry.action(), entry.object(), entry.outcome().name(), entry.reason(), entry.details());
    }

    /// The row's place: number, time, actor, roles, content and the row before it.
    static String hash(AuditEntry entry) {
        return sha256(
                Long.toString(entry.seq()),
                entry.at().toString(),
                entry.actor(),
                entry.roles(),
                entry.contentHash(),
                entry.prevHash());
    }

    private static String sha256(String... fields) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String field : fields) {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                digest.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
