/// How well readers agree, and how right the sources are: statistics of a round's reads, and of published reads.
@ApplicationModule(
        displayName = "Agreement",
        allowedDependencies = {
            "home",
            "labels",
            "accounts",
            "catalog",
            "contradictions",
            "reports",
            "reports::desk",
            "review",
            "review::rounds",
            "shell"
        })
@NullMarked
package org.overread.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
