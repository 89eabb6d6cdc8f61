package org.overread.api;

import org.overread.catalog.ImageEntry;
import org.overread.catalog.SeriesEntry;
import org.overread.catalog.StudyEntry;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The addresses under which things are retrieved, as the client reaches the portal.
final class Addresses {
    private Addresses() {}

    /// Where the DICOMweb begins.
    static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/dicom-web")
                .toUriString();
    }

    static String of(String base, StudyEntry study) {
        return base + "/studies/" + study.uid();
    }

    static String of(String base, SeriesEntry series) {
        return of(base, series.study()) + "/series/" + series.uid();
    }

    static String of(String base, ImageEntry image) {
        return of(base, image.series()) + "/instances/" + image.sopUid();
    }
}
