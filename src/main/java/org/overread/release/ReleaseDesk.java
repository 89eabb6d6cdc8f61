package org.overread.release;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.overread.catalog.DatasetId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Where verified labels leave the portal. Only signed readings count.
@Service
public class ReleaseDesk {
    private final SnapshotReader snapshots;
    private final ExportFolder folder;
    private final ExportWriter writer;
    private final ExportShelf shelf;
    private final Origin origin;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    ReleaseDesk(SnapshotReader snapshots, ExportFolder folder, ExportWriter writer, ExportShelf shelf, Origin origin) {
        this.snapshots = snapshots;
        this.folder = folder;
        this.writer = writer;
        this.shelf = shelf;
        this.origin = origin;
    }

    /// All exports, the newest first.
    @PreAuthorize("hasRole('COORDINATOR')")
    public List<Export> all() {
        return shelf.all();
    }

    /// What an export made now would count.
    @PreAuthorize("hasRole('COORDINATOR')")
    public ExportCounts preview(DatasetId dataset) {
        return ExportCounts.of(snapshots.read(dataset).studies());
    }

    /// Makes the next export. It is complete and on the disk when this returns; if it fails, nothing is left of it.
    @PreAuthorize("hasRole('COORDINATOR')")
    public Export export(ExportOrder order) {
        oneAtATime.lock();
        try {
            Snapshot snapshot = snapshots.read(order.dataset());
            Path draft = folder.draft();
            try {
                Export export = writer.write(draft, begin(order, snapshot), snapshot);
                shelf.publish(draft, export);
                return export;
            } finally {
                folder.discard(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            oneAtATime.unlock();
        }
    }

    /// Copies one file of an export.
    ///
    /// @throws NoSuchExport if there is no such export or file
    @PreAuthorize("hasRole('COORDINATOR')")
    public void copy(int number, String name, OutputStream out) throws IOException {
        Files.copy(shelf.file(number, name), out);
    }

    /// Copies all files of an export as one ZIP archive; closes the stream.
    ///
    /// @throws NoSuchExport if there is no such export
    @PreAuthorize("hasRole('COORDINATOR')")
    public void copyAll(int number, OutputStream out) throws IOException {
        Export export = shelf.all().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> new NoSuchExport(number, "*"));
        try (var zip = new ZipOutputStream(out)) {
            for (ExportFile file : export.files()) {
                zip.putNextEntry(new ZipEntry(file.name()));
                Files.copy(folder.file(number, file.name()), zip);
                zip.closeEntry();
            }
        }
    }

    private Export begin(ExportOrder order, Snapshot snapshot) throws IOException {
        return new Export(
                shelf.nextNumber(),
                order.dataset(),
                snapshot.dataset().name(),
                snapshot.dataset().demo(),
                origin.now(),
                origin.who(),
                order.registryValues(),
                ExportCounts.of(snapshot.studies()),
                snapshot.audit(),
                List.of());
    }
}
