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

    /// The time that is left; zero once it is over.
    public Duration left() {
        return Duration.ofNanos(Math.max(0, nanos - (System.nanoTime() - start)));
    }

    /// @throws CorruptStream.TooSlow once the time is over
    public void check() {
        if (System.nanoTime() - start > nanos) {
            throw over();
        }
    }

    /// What is to be thrown once the time is over.
    public CorruptStream.TooSlow over() {
        return new CorruptStream.TooSlow(nanos / 1_000_000);
    }
}
