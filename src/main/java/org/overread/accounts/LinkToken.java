package org.overread.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/// The secret part of a one-time link: 256 random bits in 43 URL-safe characters. It is shown once and never stored;
/// the database holds its SHA-256, which is enough, as so many random bits cannot be guessed from their hash.
record LinkToken(String value) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkToken draw() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// SHA-256 in 64 hexadecimal digits.
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Never the secret: records are printed in logs.
    @Override
    public String toString() {
        return "LinkToken";
    }
}
