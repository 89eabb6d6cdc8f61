/// From stored files to the reader's eye: stacks of slices, geometry, windows, frames on the wire.
@ApplicationModule(
        displayName = "Imaging",
        allowedDependencies = {"home", "catalog", "audit", "shell"})
@NullMarked
package org.overread.imaging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
