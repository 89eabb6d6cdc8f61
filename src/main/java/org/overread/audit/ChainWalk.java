package org.overread.audit;

import java.util.List;
import java.util.Optional;
import org.overread.audit.ChainCheck.Fault;
import org.overread.audit.ChainCheck.Kind;

/// A walk along the chain, row by row, that stops at the first fault.
final class ChainWalk {
    private AuditHead reached = AuditHead.START;

    /// Where the walk stands.
    AuditHead reached() {
        return reached;
    }

    /// Goes over the next rows, which must be in the order of their numbers.
    Optional<Fault> over(List<AuditEntry> rows) {
        for (AuditEntry row : rows) {
            Optional<Fault> fault = fault(row);
            if (fault.isPresent()) {
                return fault;
            }
            reached = new AuditHead(row.seq(), row.hash());
        }
        return Optional.empty();
    }

    /// Compares the end of the walk with the end that the head names.
    Optional<Fault> end(AuditHead head) {
        if (reached.equals(head)) {
            return Optional.empty();
        }
        long place = reached.seq() < head.seq() ? reached.seq() + 1 : reached.seq();
        return Optional.of(new Fault(place, reached.seq() < head.seq() ? Kind.MISSING : Kind.WRONG_END));
    }

    private Optional<Fault> fault(AuditEntry row) {
        long expected = reached.seq() + 1;
        if (row.seq() != expected) {
            return Optional.of(
                    new Fault(Math.min(expected, row.seq()), row.seq() > expected ? Kind.MISSING : Kind.CHANGED));
        }
        if (!row.sealed().equals(row)) {
            return Optional.of(new Fault(expected, Kind.CHANGED));
        }
        return row.prevHash().equals(reached.hash())
                ? Optional.empty()
                : Optional.of(new Fault(expected, Kind.UNLINKED));
    }
}
