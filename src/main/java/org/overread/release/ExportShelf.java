package org.overread.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.overread.audit.AuditEvent;
import org.overread.audit.AuditTrail;
import org.overread.home.Durability;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Where finished exports stand: their rows in the database and their folders on the disk, always both.
@Component
class ExportShelf {
    private final Exports exports;
    private final ExportFolder folder;
    private final AuditTrail trail;
    private final TransactionTemplate transaction;
    private final Durability durability;

    ExportShelf(
            Exports exports,
            ExportFolder folder,
            AuditTrail trail,
            TransactionTemplate transaction,
            Durability durability) {
        this.exports = exports;
        this.folder = folder;
        this.trail = trail;
        this.transaction = transaction;
        this.durability = durability;
    }

    List<Export> all() {
        return exports.all();
    }

    /// The number of the next export. A number whose export failed half way is not used again.
    int nextNumber() throws IOException {
        return 1 + Math.max(exports.highest(), folder.highest().orElse(0));
    }

    /// Puts a written export on the shelf. The folder gets its name last: if that fails, the row is rolled back.
    void publish(Path draft, Export export) {
        transaction.executeWithoutResult(status -> {
            exports.add(export);
            trail.record(AuditEvent.done("export.created", "export:" + export.number())
                    .with(Map.of(
                            "dataset", export.dataset().toString(),
                            "manifest", export.seal(),
                            "registryValues", Boolean.toString(export.registryValues()),
                            "studiesRead", Integer.toString(export.counts().read()))));
            try {
                folder.publish(draft, export.number());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        durability.flush();
    }

    /// The file of an export.
    ///
    /// @throws NoSuchExport if there is no such export or file
    Path file(int number, String name) {
        return all().stream()
                .filter(export -> export.number() == number)
                .flatMap(export -> export.files().stream())
                .filter(file -> file.name().equals(name))
                .findFirst()
                .map(file -> folder.file(number, file.name()))
                .orElseThrow(() -> new NoSuchExport(number, name));
    }
}
