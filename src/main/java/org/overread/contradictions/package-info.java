/// Where the sources of a dataset disagree: registry, report, headers, images, README. What the rules find is stored
/// with its evidence, keeps its identity when it is computed anew, and is settled by people with a reason.
///
/// [ContradictionBook] is what pages read, [ContradictionDesk] where people settle, [CheckDesk] where a computation
/// is started and watched.
@ApplicationModule(
        displayName = "Contradictions",
        allowedDependencies = {
            "home",
            "labels",
            "audit",
            "accounts",
            "catalog",
            "catalog::ui",
            "imaging",
            "imaging::dicom",
            "reports",
            "reports::desk",
            "ingest",
            "ingest::checks",
            "shell"
        })
@NullMarked
package org.overread.contradictions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
