package org.overread.catalog;

import java.util.Collection;
import java.util.List;

/// Which studies, series or images are asked for by their DICOM UIDs, and which page of them. An empty list of UIDs
/// means any.
///
/// @param offset how many are passed over, from 0
/// @param limit how many are wanted at most
public record UidQuery(List<String> studies, List<String> series, List<String> images, long offset, int limit) {
    public static final UidQuery ALL = new UidQuery(List.of(), List.of(), List.of(), 0, Integer.MAX_VALUE);

    public UidQuery {
        studies = List.copyOf(studies);
        series = List.copyOf(series);
        images = List.copyOf(images);
    }

    public UidQuery ofStudies(Collection<String> uids) {
        return new UidQuery(List.copyOf(uids), series, images, offset, limit);
    }

    public UidQuery ofSeries(Collection<String> uids) {
        return new UidQuery(studies, List.copyOf(uids), images, offset, limit);
    }

    public UidQuery ofImages(Collection<String> uids) {
        return new UidQuery(studies, series, List.copyOf(uids), offset, limit);
    }

    public UidQuery page(long from, int most) {
        return new UidQuery(studies, series, images, from, most);
    }
}
