/// Benchmarks of the whole portal, as `bench` runs them: it starts one of its own and asks it as browsers do.
@ApplicationModule(
        displayName = "Benchmarks",
        allowedDependencies = {"home", "accounts", "catalog", "imaging", "ingest", "demo"})
@NullMarked
package org.overread.bench;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
