package org.overread.release;

import java.time.Instant;
import java.util.List;
import org.overread.audit.AuditHead;
import org.overread.labels.LabelSet;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What `manifest.json` says of an export; its meaning is fixed by `docs/export-format.md`.
record Manifest(
        String format,
        int formatVersion,
        int number,
        Instant createdAt,
        String createdBy,
        Software software,
        Dataset dataset,
        LabelSetVersion labelSet,
        String protocol,
        boolean registryValues,
        Counts counts,
        AuditHead auditHead,
        List<ExportFile> files) {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    record Software(String name, String version) {}

    record Dataset(String name, boolean demo) {}

    record LabelSetVersion(String name, int version) {}

    record Counts(int studies, int read, int notRead, int singleRead, int agreed, int disagreed, int signedReadings) {}

    static Manifest of(Export export, LabelSet labels, String version) {
        ExportCounts counts = export.counts();
        return new Manifest(
                "overread-export",
                2,
                export.number(),
                export.createdAt(),
                export.createdBy(),
                new Software("Overread", version),
                new Dataset(export.datasetName(), export.demo()),
                new LabelSetVersion(labels.name(), labels.version()),
                "verify",
                export.registryValues(),
                new Counts(
                        counts.studies(),
                        counts.read(),
                        counts.notRead(),
                        counts.singleRead(),
                        counts.agreed(),
                        counts.disagreed(),
                        counts.readings()),
                export.audit(),
                export.files());
    }

    byte[] json() {
        return JSON.writeValueAsBytes(this);
    }
}
