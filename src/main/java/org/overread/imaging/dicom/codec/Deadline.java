package org.overread.imaging.dicom.codec;

import java.time.Duration;

/// The end of the time that one frame may take. Codecs ask once for each line or block: a codestream that was made to
/// be slow ends there.
public final class Deadline {
    private final long start = System.nanoTime();
    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    public static Deadline in(Duration time) {
        return new Deadline(time.toNanos());
    }

    /// @throws CorruptStream.TooSlow once the time is over
    public void check() {
        if (System.nanoTime() - start > nanos) {
            throw new CorruptStream.TooSlow(nanos / 1_000_000);
        }
    }
}
