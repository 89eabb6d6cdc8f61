/// How verified labels leave the portal: exports with manifest, attribution and licence notice.
@ApplicationModule(
        displayName = "Release",
        allowedDependencies = {"home", "labels", "audit", "accounts", "catalog", "review", "shell"})
@NullMarked
package org.overread.release;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
