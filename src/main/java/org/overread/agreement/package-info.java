/// How well readers agree, and how right the sources are: statistics of a round's reads, and of published reads.
@ApplicationModule(
        displayName = "Agreement",
        allowedDependencies = {"home"})
@NullMarked
package org.overread.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
