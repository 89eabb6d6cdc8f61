/// The only package that knows DICOM bytes: the Part 10 parser and writer, the codecs, the `ImageReader` for `DICOM`.
@NamedInterface("dicom")
@NullMarked
package org.overread.imaging.dicom;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
