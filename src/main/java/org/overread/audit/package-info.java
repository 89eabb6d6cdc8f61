/// The audit trail: who did what, when, written in the transaction of the act itself and chained by hash.
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"home", "shell"})
@NullMarked
package org.overread.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
