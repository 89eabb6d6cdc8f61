package org.overread.accounts;

/// What was asked for is done only by somebody who has just proved who they are.
public final class ProofNeeded extends RuntimeException {
    private static final long serialVersionUID = 2;

    private final boolean byPasskey;

    ProofNeeded() {
        this(false);
    }

    ProofNeeded(boolean byPasskey) {
        super("The person behind the session has to prove who they are");
        this.byPasskey = byPasskey;
    }

    /// Whether it has to be a passkey.
    public boolean byPasskey() {
        return byPasskey;
    }
}
