package org.overread.imaging;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.overread.catalog.SeriesFiles;
import org.overread.catalog.SeriesId;

/// Stacks that were opened lately, so that a slice is found without reading headers or asking the database. Bounded
/// by the slices that they hold together: half a kilobyte each.
final class OpenStacks {
    private final int bound;
    private final ReentrantLock lock = new ReentrantLock();
    private final LinkedHashMap<SeriesId, Opened> stacks = new LinkedHashMap<>(16, 0.75f, true);
    private final SharedWork<SeriesFiles, SliceStack> reading = new SharedWork<>();
    private int slices;

    private record Opened(SliceStack stack, List<Path> files, List<Optional<FileStamp>> stamps) {
        boolean isOf(SeriesFiles series) {
            return files.equals(series.files()) && stamps.equals(stampsOf(series));
        }
    }

    /// @param bound slices of all stacks together; the last opened stack stays in any case
    OpenStacks(int bound) {
        this.bound = bound;
    }

    /// The stack as it was opened last, whatever its files have become.
    Optional<SliceStack> find(SeriesId series) {
        return opened(series).map(Opened::stack);
    }

    /// The stack of these files, read again if any of them has changed.
    SliceStack open(SeriesFiles series) {
        return opened(series.id())
                .filter(opened -> opened.isOf(series))
                .map(Opened::stack)
                .orElseGet(() -> reading.get(series, () -> read(series)));
    }

    private Optional<Opened> opened(SeriesId series) {
        lock.lock();
        try {
            return Optional.ofNullable(stacks.get(series));
        } finally {
            lock.unlock();
        }
    }

    private SliceStack read(SeriesFiles series) {
        // Before reading: a file that changes meanwhile is then noticed the next time.
        List<Optional<FileStamp>> stamps = stampsOf(series);
        SliceStack stack = StackReader.read(series);
        keep(new Opened(stack, series.files(), stamps));
        return stack;
    }

    private void keep(Opened opened) {
        lock.lock();
        try {
            Opened before = stacks.put(opened.stack().series(), opened);
            slices += opened.stack().slices().size();
            slices -= before == null ? 0 : before.stack().slices().size();
            var oldest = stacks.entrySet().iterator();
            while (slices > bound && stacks.size() > 1) {
                slices -= oldest.next().getValue().stack().slices().size();
                oldest.remove();
            }
        } finally {
            lock.unlock();
        }
    }

    private static List<Optional<FileStamp>> stampsOf(SeriesFiles series) {
        return series.files().stream().map(FileStamp::find).toList();
    }
}
