package org.overread.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.overread.labels.LabelSet;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Writes the files of an export into a folder: workbook, CSV, notice, and last the manifest that seals them.
@Component
class ExportWriter {
    private final LicenceNotice notice;
    private final String version;

    ExportWriter(LicenceNotice notice, @Value("${overread.version}") String version) {
        this.notice = notice;
        this.version = version;
    }

    /// @return the export with all its files, manifest included
    Export write(Path folder, Export export, Snapshot snapshot) throws IOException {
        LabelSet labels = LabelSet.hemorrhage();
        ExportSheet sheet = ExportSheet.of(labels, snapshot.studies(), export.registryValues());
        List<String> lines = notice.lines(export.demo(), export.registryValues());
        WorkbookWriter.write(folder.resolve("verified-labels.xlsx"), sheet, lines);
        CsvWriter.write(folder.resolve("verified-labels.csv"), sheet, lines);
        Files.write(folder.resolve("NOTICE.txt"), lines);
        Manifest manifest = Manifest.of(export.with(ExportFolder.files(folder)), labels, version);
        Files.write(folder.resolve(Export.MANIFEST), manifest.json());
        return export.with(ExportFolder.files(folder));
    }
}
