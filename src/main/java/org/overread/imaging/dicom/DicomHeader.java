package org.overread.imaging.dicom;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

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

    /// Whether its frames are pictures rather than stored values: colours, a palette, or numbers of more than 16 bits.
    /// Pictures are not CT and have no Hounsfield units.
    public boolean isPicture() {
        String meaning = text(Tags.PHOTOMETRIC_INTERPRETATION).orElse("MONOCHROME2");
        return !meaning.startsWith("MONOCHROME")
                || integer(Tags.SAMPLES_PER_PIXEL).orElse(1) > 1
                || integer(Tags.BITS_ALLOCATED).orElse(16) > 16;
    }

    /// Numbers that are said of one frame: the image's own, or in an enhanced object those of the frame's functional
    /// groups or of the groups that all frames share (PS3.3 C.7.6.16).
    ///
    /// @param frame counted from 0
    public double[] decimalsOfFrame(int frame, int tag) {
        if (has(tag)) {
            return decimals(tag);
        }
        List<DataSet> perFrame = items(Tags.PER_FRAME_FUNCTIONAL_GROUPS_SEQUENCE);
        Stream<DataSet> groups = Stream.concat(
                perFrame.stream().skip(frame).limit(1),
                items(Tags.SHARED_FUNCTIONAL_GROUPS_SEQUENCE).stream().limit(1));
        return groups.flatMap(group -> group.tags().stream().flatMap(macro -> group.items(macro).stream()))
                .filter(macro -> macro.has(tag))
                .findFirst()
                .map(macro -> macro.decimals(tag))
                .orElse(new double[0]);
    }

    /// The first of [#decimalsOfFrame].
    public OptionalDouble ofFrame(int frame, int tag) {
        double[] numbers = decimalsOfFrame(frame, tag);
        return numbers.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(numbers[0]);
    }

    Optional<PixelElement> pixels() {
        return pixels;
    }
}
