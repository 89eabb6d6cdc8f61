package org.overread.release;

import java.time.Instant;
import java.util.List;
import org.overread.audit.AuditHead;
import org.overread.catalog.DatasetId;

/// A numbered export of verified labels. It never changes.
///
/// @param demo whether the dataset is the synthetic one
/// @param createdBy the name of the person, as it was then
/// @param audit where the audit trail ended when it was made
public record Export(
        int number,
        DatasetId dataset,
        String datasetName,
        boolean demo,
        Instant createdAt,
        String createdBy,
        boolean registryValues,
        ExportCounts counts,
        AuditHead audit,
        List<ExportFile> files) {
    /// The file that names all others with their SHA-256.
    public static final String MANIFEST = "manifest.json";

    public Export {
        files = List.copyOf(files);
    }

    /// The SHA-256 of the manifest, which stands for the export as a whole.
    public String seal() {
        return files.stream()
                .filter(file -> file.name().equals(MANIFEST))
                .map(ExportFile::sha256)
                .findFirst()
                .orElse("");
    }

    Export with(List<ExportFile> written) {
        return new Export(
                number, dataset, datasetName, demo, createdAt, createdBy, registryValues, counts, audit, written);
    }
}
