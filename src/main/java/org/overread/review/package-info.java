/// The heart: rounds, readings, verdicts. `ReadingDesk` is where a reader opens, answers, signs and amends.
@ApplicationModule(
        displayName = "Review",
        allowedDependencies = {
            "home",
            "labels",
            "audit",
            "accounts",
            "accounts::ui",
            "catalog",
            "contradictions",
            "contradictions::rules",
            "reports",
            "ingest::checks",
            "imaging",
            "imaging::dicom",
            "imaging::ui",
            "keys",
            "keys::ui",
            "shell"
        })
@NullMarked
package org.overread.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
