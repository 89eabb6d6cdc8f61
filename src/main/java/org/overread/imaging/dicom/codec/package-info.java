/// What the codecs below have in common. They know codestreams and the standards behind them, and nothing of DICOM.
@NullMarked
package org.overread.imaging.dicom.codec;

import org.jspecify.annotations.NullMarked;
