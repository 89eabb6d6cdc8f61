/// What surrounds every page: layout, navigation, language, theme, notices and error views. Imports no feature.
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {})
@NullMarked
package org.overread.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
