package org.overread.release;

import java.util.List;
import org.overread.review.LabelStatus;
import org.overread.review.VerifiedStudy;

/// How much of the dataset is verified.
///
/// @param studies all studies of the dataset, read or not
/// @param singleRead studies that one reader was asked to read and has signed
/// @param agreed studies that several readers have signed, with the same verdict on every label or every dispute
/// settled
/// @param disagreed studies with at least one label on which signed readings differ
/// @param readings signed readings, the latest version of each reader
public record ExportCounts(int studies, int singleRead, int agreed, int disagreed, int readings) {
    static ExportCounts of(List<VerifiedStudy> studies) {
        return new ExportCounts(
                studies.size(),
                count(studies, LabelStatus.SINGLE_READ),
                count(studies, LabelStatus.AGREED)
                        + count(studies, LabelStatus.ADJUDICATED)
                        + count(studies, LabelStatus.INDETERMINATE),
                count(studies, LabelStatus.DISAGREED),
                studies.stream().mapToInt(study -> study.readings().size()).sum());
    }

    /// Studies that all of their readers have signed.
    public int read() {
        return singleRead + agreed + disagreed;
    }

    /// Studies that nobody has signed, or not yet all of their readers.
    public int notRead() {
        return studies - read();
    }

    /// What a study as a whole is: as its worst label.
    static LabelStatus status(VerifiedStudy study) {
        return study.labels().stream()
                .map(label -> label.status())
                .max(java.util.Comparator.naturalOrder())
                .orElse(LabelStatus.NOT_READ);
    }

    private static int count(List<VerifiedStudy> studies, LabelStatus status) {
        return (int) studies.stream().filter(study -> status(study) == status).count();
    }
}
