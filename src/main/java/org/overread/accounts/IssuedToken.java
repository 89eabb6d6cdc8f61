package org.overread.accounts;

/// A new personal access token with its secret, which is shown this once and kept nowhere.
public record IssuedToken(TokenId id, String name, String secret) {
    /// Never the secret: records are printed in logs.
    @Override
    public String toString() {
        return "IssuedToken[" + id + "]";
    }
}
