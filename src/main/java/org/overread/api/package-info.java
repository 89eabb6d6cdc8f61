/// What programs ask for: DICOMweb (PS3.18), read only, under a personal access token or the portal's session.
@ApplicationModule(
        displayName = "Programs",
        allowedDependencies = {"home", "audit", "accounts", "catalog", "imaging", "imaging::dicom", "shell"})
@NullMarked
package org.overread.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
