package org.overread.imaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Finished frames and pictures on disk, by a name that changes whenever their content would. Bounded by bytes: what
/// was not asked for longest goes first. A file is written beside its place and moved there, so a reader sees all of
/// it or nothing; the folder may be wiped at any time, and a full disk only makes things slower.
final class FrameCache {
    private static final Logger LOG = LoggerFactory.getLogger(FrameCache.class);
    private static final String UNFINISHED = ".part";

    /// How far an eviction goes below the bound, so that not every write evicts.
    private static final double ROOM = 0.95;

    private final Path folder;
    private final long bound;
    private final Clock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final LinkedHashMap<String, Entry> entries = new LinkedHashMap<>(1024, 0.75f, true);
    private long total;
    private boolean listed;

    /// @param checked whether this process wrote the file or has looked into it
    private record Entry(long size, boolean checked) {}

    /// @param bound bytes that the files may take together
    FrameCache(Path folder, long bound, Clock clock) {
        this.folder = folder;
        this.bound = bound;
        this.clock = clock;
    }

    /// What lies under a name. Its content is looked at once after each start, its length every time: a crash of the
    /// whole machine may have left a file in part.
    ///
    /// @param name lower-case hex and dots
    /// @param whole tells a whole file's content from a broken one's
    Optional<Finished> find(String name, Predicate<byte[]> whole) {
        try {
            Entry entry = entry(name);
            if (entry == null) {
                return Optional.empty();
            }
            Path file = place(name);
            if (Files.size(file) != entry.size() || (!entry.checked() && !check(name, file, whole))) {
                drop(name);
                return Optional.empty();
            }
            return Optional.of(new Finished.Kept(file, entry.size()));
        } catch (NoSuchFileException e) {
            forget(name);
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("A cached frame cannot be read: {}", e.toString());
            return Optional.empty();
        }
    }

    private boolean check(String name, Path file, Predicate<byte[]> whole) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (!whole.test(bytes)) {
            return false;
        }
        put(name, bytes.length);
        // So that the next start knows what was wanted lately.
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        return true;
    }

    Finished keep(String name, byte[] bytes) {
        var loose = new Finished.Loose(bytes);
        if (bytes.length > bound) {
            return loose;
        }
        try {
            list();
            Path file = place(name);
            Files.createDirectories(file.getParent());
            Path part = Files.createTempFile(file.getParent(), "frame", UNFINISHED);
            try {
                Files.write(part, bytes);
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
            put(name, bytes.length);
            evict().forEach(this::delete);
        } catch (IOException e) {
            LOG.warn("A frame cannot be cached: {}", e.toString());
        }
        return loose;
    }

    void drop(String name) {
        forget(name);
        delete(name);
    }

    private Path place(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    private @Nullable Entry entry(String name) throws IOException {
        list();
        lock.lock();
        try {
            return entries.get(name);
        } finally {
            lock.unlock();
        }
    }

    private void put(String name, long size) {
        lock.lock();
        try {
            Entry before = entries.put(name, new Entry(size, true));
            total += size - (before == null ? 0 : before.size());
        } finally {
            lock.unlock();
        }
    }

    private void forget(String name) {
        lock.lock();
        try {
            Entry entry = entries.remove(name);
            total -= entry == null ? 0 : entry.size();
        } finally {
            lock.unlock();
        }
    }

    private List<String> evict() {
        lock.lock();
        try {
            List<String> names = new ArrayList<>();
            Iterator<Map.Entry<String, Entry>> oldest = entries.entrySet().iterator();
            while (total > bound || (!names.isEmpty() && total > bound * ROOM)) {
                Map.Entry<String, Entry> entry = oldest.next();
                names.add(entry.getKey());
                total -= entry.getValue().size();
                oldest.remove();
            }
            return names;
        } finally {
            lock.unlock();
        }
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(place(name));
        } catch (IOException e) {
            LOG.warn("A cached frame cannot be deleted: {}", e.toString());
        }
    }

    /// Once, on first use: what an earlier run left.
    private void list() throws IOException {
        lock.lock();
        try {
            if (!listed) {
                listed = true;
                for (CachedFile file : CachedFile.in(folder, UNFINISHED)) {
                    entries.put(file.name(), new Entry(file.size(), false));
                    total += file.size();
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
