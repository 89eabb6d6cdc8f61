/// The keys of the pages: which there are, and which of them each person has changed.
@ApplicationModule(
        displayName = "Keys",
        allowedDependencies = {"accounts", "shell"})
@NullMarked
package org.overread.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
