/// The findings that a dataset labels, as data: codes, names, definitions, and the values a source or a reader
/// may give them. Pure Java: knows nothing of databases, pages or files.
@ApplicationModule(
        displayName = "Labels",
        allowedDependencies = {})
@NullMarked
package org.overread.labels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
