package org.overread.accounts;

/// The secret of a personal access token: 256 random bits behind a prefix by which scanners of code know it for what it
/// is. Stored as SHA-256 only. A slow hash such as Argon2id protects secrets that people choose; nobody guesses so many
/// random bits, and this one is checked with every request.
record TokenSecret(String value) {
    private static final String PREFIX = "ovr_";

    static TokenSecret draw() {
        return new TokenSecret(PREFIX + LinkToken.draw().value());
    }

    /// SHA-256 in 64 hexadecimal digits.
    String hash() {
        return new LinkToken(value).hash();
    }

    /// Never the secret: records are printed in logs.
    @Override
    public String toString() {
        return "TokenSecret";
    }
}
