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
    private final SharedWork<SeriesFiles, List<SliceStack>> reading = new SharedWork<>();
    private int slices;

    private record Opened(List<SliceStack> stacks, List<Path> files, List<Optional<FileStamp>> stamps) {
        int slices() {
            return stacks.stream().mapToInt(stack -> stack.slices().size()).sum();
        }

        boolean isOf(SeriesFiles series) {
            return files.equals(series.files()) && stamps.equals(stampsOf(series));
        }
    }

    /// @param bound slices of all stacks together; the last opened stack stays in any case
    OpenStacks(int bound) {
        this.bound = bound;
    }

    /// The series' stacks as they were opened last, whatever their files have become.
    Optional<List<SliceStack>> find(SeriesId series) {
        return opened(series).map(Opened::stacks);
    }

    /// The stacks of these files, read again if any of them has changed.
    List<SliceStack> open(SeriesFiles series) {
        return opened(series.id())
                .filter(opened -> opened.isOf(series))
                .map(Opened::stacks)
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

    private List<SliceStack> read(SeriesFiles series) {
        // Before reading: a file that changes meanwhile is then noticed the next time.
        List<Optional<FileStamp>> stamps = stampsOf(series);
        List<SliceStack> read = StackReader.read(series);
        keep(series.id(), new Opened(read, series.files(), stamps));
        return read;
    }

    private void keep(SeriesId series, Opened opened) {
        lock.lock();
        try {
            Opened before = stacks.put(series, opened);
            slices += opened.slices();
            slices -= before == null ? 0 : before.slices();
            var oldest = stacks.entrySet().iterator();
            while (slices > bound && stacks.size() > 1) {
                slices -= oldest.next().getValue().slices();
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
