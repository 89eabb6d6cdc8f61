package org.overread.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The claim of one process on a data folder: a lock of the operating system on the file `lock`. The system drops it
/// with the process, however that ends, so no stale lock has ever to be removed by hand.
final class InstanceLock implements AutoCloseable {
    private final FileChannel channel;

    private InstanceLock(FileChannel channel) {
        this.channel = channel;
    }

    static InstanceLock on(OverreadHome home) {
        Path file = home.at("lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (held(channel)) {
                return new InstanceLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new DataFolderUnusable(home.home(), e);
        }
        throw new DataFolderInUse(home.home());
    }

    private static boolean held(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
