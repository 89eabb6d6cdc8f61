/// What exists: the dataset, its studies, series and slices, with the registry's values and the report texts.
@ApplicationModule(
        displayName = "Catalog",
        allowedDependencies = {"home", "labels", "audit", "shell"})
@NullMarked
package org.overread.catalog;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
