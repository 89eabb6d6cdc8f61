/// JPEG-LS, lossless and near-lossless (ITU-T T.87, ISO/IEC 14495-1), written from the standard.
@NullMarked
package org.overread.imaging.dicom.codec.jpegls;

import org.jspecify.annotations.NullMarked;
