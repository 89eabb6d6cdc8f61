/// JPEG 2000 part 1 (ITU-T T.800, ISO/IEC 15444-1), written from the standard: any tiles, precincts, layers and
/// progressions, both wavelets, all styles of code blocks. What no CT uses (subsampled components, regions of interest,
/// changes of progression, packed headers) is refused by name. Strict about streams that end early.
@NullMarked
package org.overread.imaging.dicom.codec.jpeg2000;

import org.jspecify.annotations.NullMarked;
