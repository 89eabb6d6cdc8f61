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
    private final LinkedHashMap<String, Long> sizes = new LinkedHashMap<>(1024, 0.75f, true);
    private long total;
    private boolean listed;

    /// @param bound bytes that the files may take together
    FrameCache(Path folder, long bound, Clock clock) {
        this.folder = folder;
        this.bound = bound;
        this.clock = clock;
    }

    /// @param name lower-case hex and dots
    Optional<byte[]> find(String name) {
        try {
            list();
            Path file = place(name);
            byte[] bytes = Files.readAllBytes(file);
            if (touch(name, bytes.length)) {
                Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
            }
            return Optional.of(bytes);
        } catch (NoSuchFileException e) {
            forget(name);
            return Optional.empty();
        } catch (IOException e) {
            LOG.warn("A cached frame cannot be read: {}", e.toString());
            return Optional.empty();
        }
    }

    void keep(String name, byte[] bytes) {
        if (bytes.length > bound) {
            return;
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
            touch(name, bytes.length);
            evict().forEach(this::delete);
        } catch (IOException e) {
            LOG.warn("A frame cannot be cached: {}", e.toString());
        }
    }

    void drop(String name) {
        forget(name);
        delete(name);
    }

    private Path place(String name) {
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }

    /// @return whether this name is asked for the first time since the start, so that its file's time is due
    private boolean touch(String name, long size) {
        lock.lock();
        try {
            Long before = sizes.put(name, size);
            total += size - (before == null ? 0 : before);
            return before == null;
        } finally {
            lock.unlock();
        }
    }

    private void forget(String name) {
        lock.lock();
        try {
            Long size = sizes.remove(name);
            total -= size == null ? 0 : size;
        } finally {
            lock.unlock();
        }
    }

    private List<String> evict() {
        lock.lock();
        try {
            List<String> names = new ArrayList<>();
            Iterator<Map.Entry<String, Long>> oldest = sizes.entrySet().iterator();
            while (total > bound || (!names.isEmpty() && total > bound * ROOM)) {
                Map.Entry<String, Long> entry = oldest.next();
                names.add(entry.getKey());
                total -= entry.getValue();
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
                    sizes.put(file.name(), file.size());
                    total += file.size();
                }
            }
        } finally {
            lock.unlock();
        }
    }
}
