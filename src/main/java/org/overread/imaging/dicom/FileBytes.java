package org.overread.imaging.dicom;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.overread.imaging.dicom.Unreadable.Reason;

/// A file read at positions through its channel.
final class FileBytes extends Bytes {
    /// The channel keeps a native copy of the largest piece per thread: pieces stay small.
    private static final int PIECE = 128 * 1024;

    private final FileChannel channel;
    private final long size;

    private FileBytes(FileChannel channel, long size) {
        this.channel = channel;
        this.size = size;
    }

    /// @throws Unreadable IO if there is no such regular file, or it may not be read
    static FileBytes open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new Unreadable(Reason.IO, "There is no regular file of this name");
        }
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
            try {
                return new FileBytes(channel, channel.size());
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    int read(long position, byte[] target, int offset, int count) throws IOException {
        return channel.read(ByteBuffer.wrap(target, offset, Math.min(count, PIECE)), position);
    }

    @Override
    boolean reaches(long end) {
        return end <= size;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
