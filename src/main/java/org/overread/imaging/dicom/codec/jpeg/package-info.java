/// JPEG (ITU-T T.81, ISO/IEC 10918-1), written from the standard: sequential and progressive DCT of 8 and 12 bits, and
/// lossless of 2 to 16, with Huffman coding. Strict where others are not: a stream that ends early is an error and
/// never an image that is partly made up.
@NullMarked
package org.overread.imaging.dicom.codec.jpeg;

import org.jspecify.annotations.NullMarked;
