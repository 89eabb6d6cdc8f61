package org.overread.imaging.dicom;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// All that a file says about its image, without the image: the file meta information and the data set up to the
/// pixel data.
public final class DicomHeader extends DataSet {
    private final TransferSyntax transferSyntax;
    private final Optional<PixelElement> pixels;

    DicomHeader(
            Map<Integer, Element> elements,
            CharacterSet characters,
            TransferSyntax transferSyntax,
            Optional<PixelElement> pixels) {
        super(elements, characters);
        this.transferSyntax = transferSyntax;
        this.pixels = pixels;
    }

    /// As the file names it; as it was found to be where a file has no meta information.
    public TransferSyntax transferSyntax() {
        return transferSyntax;
    }

    /// Whether there is a pixel data element of any kind; whether it can be decoded is another question.
    public boolean hasPixels() {
        return pixels.isPresent();
    }

    /// The Number of Frames; 1 where it is not given, as for a CT slice (PS3.3 C.7.6.6).
    public int frames() {
        return integer(Tags.NUMBER_OF_FRAMES).orElse(1);
    }

    public OptionalInt rows() {
        return integer(Tags.ROWS);
    }

    public OptionalInt columns() {
        return integer(Tags.COLUMNS);
    }

    Optional<PixelElement> pixels() {
        return pixels;
    }
}
