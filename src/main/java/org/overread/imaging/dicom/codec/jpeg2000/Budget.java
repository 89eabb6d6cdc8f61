package org.overread.imaging.dicom.codec.jpeg2000;

import org.overread.imaging.dicom.codec.CorruptStream;

/// How many precincts and code blocks an image may have: an image of 4096 x 4096 in the usual blocks of 64 x 64 has
/// 4096, a hostile one one for each sample.
final class Budget {
    private long left = 400_000;

    void take(long count) {
        left -= count;
        if (left < 0) {
            throw new CorruptStream("JPEG 2000: too many precincts and code blocks");
        }
    }
}
