package org.overread.audit;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where every act that must be traceable is written down, in the transaction of the act itself.
@Service
public class AuditTrail {
    /// Appends one row for the signed-in actor (or `system`, or `anonymous`) to the chain.
    /// Fails when there is no transaction: an act and its trace are one.
    @PreAuthorize("permitAll()")
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {}
}
