package org.overread.imaging.dicom;

import java.io.IOException;
import javax.imageio.stream.ImageInputStream;

/// An `ImageInputStream` as a source: the form in which ImageIO hands over its inputs. It stays open: whoever opened
/// it closes it.
final class StreamBytes extends Bytes {
    private final ImageInputStream stream;

    StreamBytes(ImageInputStream stream) {
        this.stream = stream;
    }

    @Override
    int read(long position, byte[] target, int offset, int count) throws IOException {
        stream.seek(position);
        return stream.read(target, offset, count);
    }

    @Override
    boolean reaches(long end) {
        try {
            long length = stream.length();
            if (length >= 0) {
                return end <= length;
            }
            stream.seek(Math.max(0, end - 1));
            return end == 0 || stream.read() >= 0;
        } catch (IOException e) {
            throw failed(e);
        }
    }
}
