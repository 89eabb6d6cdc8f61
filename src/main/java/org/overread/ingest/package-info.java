/// How a dataset folder becomes a catalog: registry workbook, column mapping, folder scan, checks, import runs.
@ApplicationModule(
        displayName = "Ingest",
        allowedDependencies = {
            "home",
            "labels",
            "audit",
            "accounts",
            "catalog",
            "catalog::ui",
            "imaging",
            "imaging::dicom",
            "shell"
        })
@NullMarked
package org.overread.ingest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
