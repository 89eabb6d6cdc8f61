/// Where the portal keeps what it owns: the data folder, the one-instance lock, and the database that is opened in it.
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {})
@NullMarked
package org.overread.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
