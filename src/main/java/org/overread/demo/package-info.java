/// A synthetic dataset with known truth and planted errors, so that everything can be tried without real patients.
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {"home", "labels", "accounts", "catalog", "imaging::dicom", "ingest", "review::rounds"})
@NullMarked
package org.overread.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
