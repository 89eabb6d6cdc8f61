package org.overread.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// SHA-256 over named texts. Each is written as its name, its length in characters and its text, so that no two
/// different lists of them can run into the same bytes.
final class SealDigest {
    private final MessageDigest digest;

    SealDigest() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    void add(String name, String text) {
        digest.update((name + ':' + text.length() + ':' + text + '\n').getBytes(StandardCharsets.UTF_8));
    }

    /// Lower-case hex, 64 characters. What was added is forgotten.
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
