package org.overread.accounts;

/// What was asked for is done only by somebody who has just proved who they are.
public final class ProofNeeded extends RuntimeException {
    private static final long serialVersionUID = 1;

    ProofNeeded() {
        super("The person behind the session has to prove who they are");
    }
}
