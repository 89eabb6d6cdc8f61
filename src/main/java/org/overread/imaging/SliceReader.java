package org.overread.imaging;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.overread.imaging.SliceFacts.Look;
import org.overread.imaging.dicom.DicomHeader;
import org.overread.imaging.dicom.Tags;
import org.overread.imaging.dicom.Unreadable;
import org.overread.imaging.dicom.Unreadable.Reason;

/// Reads from a header what the stack needs to know of its slices: one for a plain CT image, one for each frame of a
/// multi-frame object.
final class SliceReader {
    /// More frames than any head scan has.
    private static final int MOST_FRAMES = 4096;

    /// Transfer syntaxes that always lose something; others that may (JPEG 2000) are told by the attribute.
    private static final Set<String> LOSSY_SYNTAXES = Set.of(
            "1.2.840.10008.1.2.4.50",
            "1.2.840.10008.1.2.4.51",
            "1.2.840.10008.1.2.4.53",
            "1.2.840.10008.1.2.4.55",
            "1.2.840.10008.1.2.4.81");

    private final DicomHeader header;
    private final FileStamp stamp;

    private final Optional<SliceFault> fault;

    private SliceReader(DicomHeader header, FileStamp stamp, Optional<SliceFault> fault) {
        this.header = header;
        this.stamp = stamp;
        this.fault = fault;
    }

    /// @param trial shared by the files of a series
    /// @throws Unreadable if there is no image in the file
    static List<SliceFacts> read(DicomHeader header, FileStamp stamp, PixelTrial trial) {
        if (!SeriesFacts.of(header).image()) {
            throw new Unreadable(Reason.NO_PIXELS, "The object has no image");
        }
        return new SliceReader(header, stamp, trial.fault(header, stamp)).slices();
    }

    private List<SliceFacts> slices() {
        int frames = header.frames();
        if (frames < 1 || frames > MOST_FRAMES) {
            throw new Unreadable(Reason.TOO_LARGE, "The object has " + frames + " frames");
        }
        List<SliceFacts> slices = new ArrayList<>();
        for (int frame = 0; frame < frames; frame++) {
            slices.add(facts(frame, frames));
        }
        return slices;
    }

    private SliceFacts facts(int frame, int frames) {
        Optional<PixelSpacing> spacing = spacing(frame);
        // One position in the header cannot be that of several frames: theirs are in their functional groups.
        boolean placed = frames == 1 || !header.has(Tags.IMAGE_POSITION_PATIENT);
        Optional<Geometry> geometry = placed ? geometry(frame, spacing) : Optional.empty();
        var slice = new Slice(
                header.text(Tags.SOP_INSTANCE_UID).orElse(""),
                stamp.file(),
                frame,
                stamp.etag(header.text(Tags.SOP_INSTANCE_UID).orElse(""), frame),
                geometry,
                rescale(frame),
                padding(),
                0,
                fault);
        OptionalInt instance = frames > 1 ? OptionalInt.of(frame + 1) : header.integer(Tags.INSTANCE_NUMBER);
        return new SliceFacts(
                slice,
                new PixelGrid(header.rows().orElseThrow(), header.columns().orElseThrow(), spacing),
                instance,
                header.integer(Tags.ACQUISITION_NUMBER),
                header.texts(Tags.IMAGE_TYPE),
                header.text(Tags.CONVOLUTION_KERNEL).orElse("").strip(),
                header.text(Tags.FRAME_OF_REFERENCE_UID).orElse(""),
                header.decimal(Tags.GANTRY_DETECTOR_TILT),
                window(frame),
                look());
    }

    private Optional<PixelSpacing> spacing(int frame) {
        double[] numbers = header.decimalsOfFrame(frame, Tags.PIXEL_SPACING);
        return numbers.length == 2 && numbers[0] > 0 && numbers[1] > 0
                ? Optional.of(new PixelSpacing(numbers[0], numbers[1]))
                : Optional.empty();
    }

    private Optional<Geometry> geometry(int frame, Optional<PixelSpacing> spacing) {
        double[] position = header.decimalsOfFrame(frame, Tags.IMAGE_POSITION_PATIENT);
        Optional<Orientation> orientation =
                Orientation.of(header.decimalsOfFrame(frame, Tags.IMAGE_ORIENTATION_PATIENT));
        return position.length == 3 && orientation.isPresent() && spacing.isPresent()
                ? Optional.of(new Geometry(Vector3.from(position, 0), orientation.get(), spacing.get()))
                : Optional.empty();
    }

    /// A Modality LUT stands for slope and intercept: values come out of it when they are decoded.
    private Rescale rescale(int frame) {
        if (header.has(Tags.MODALITY_LUT_SEQUENCE)) {
            return new Rescale(1, 0);
        }
        return new Rescale(
                header.ofFrame(frame, Tags.RESCALE_SLOPE).orElse(1),
                header.ofFrame(frame, Tags.RESCALE_INTERCEPT).orElse(0));
    }

    /// Sixteen bits with the sign of the pixels, whatever sign the element was written with.
    private Optional<Padding> padding() {
        OptionalInt value = header.integer(Tags.PIXEL_PADDING_VALUE);
        if (value.isEmpty() || header.has(Tags.MODALITY_LUT_SEQUENCE)) {
            return Optional.empty();
        }
        int limit = header.integer(Tags.PIXEL_PADDING_RANGE_LIMIT).orElse(value.getAsInt());
        return Optional.of(Padding.between(stored(value.getAsInt()), stored(limit)));
    }

    private int stored(int bits) {
        return isSigned() ? (short) bits : bits & 0xFFFF;
    }

    private boolean isSigned() {
        return header.integer(Tags.PIXEL_REPRESENTATION).orElse(0) == 1;
    }

    private Optional<Window> window(int frame) {
        double[] widths = header.decimalsOfFrame(frame, Tags.WINDOW_WIDTH);
        double[] levels = header.decimalsOfFrame(frame, Tags.WINDOW_CENTER);
        for (int index = 0; index < Math.min(widths.length, levels.length); index++) {
            if (Window.isValid(widths[index], levels[index])) {
                return Optional.of(new Window(widths[index], levels[index]));
            }
        }
        return Optional.empty();
    }

    /// HU are promised for CT images that are not scouts (PS3.3 C.8.2.1.1.2), unless Rescale Type says otherwise or
    /// a table stands in for slope and intercept.
    private Look look() {
        boolean rescaled = header.has(Tags.RESCALE_SLOPE) && header.has(Tags.RESCALE_INTERCEPT);
        boolean hounsfield = SeriesFacts.of(header).modality().strip().equalsIgnoreCase("CT")
                && rescaled
                && !header.isPicture()
                && !header.has(Tags.MODALITY_LUT_SEQUENCE)
                && header.text(Tags.RESCALE_TYPE).orElse("HU").strip().equalsIgnoreCase("HU")
                && !SeriesClassifier.isLocalizer(header.texts(Tags.IMAGE_TYPE));
        String photometric =
                header.text(Tags.PHOTOMETRIC_INTERPRETATION).orElse("").strip().toUpperCase(Locale.ROOT);
        boolean lossy = header.text(Tags.LOSSY_IMAGE_COMPRESSION).orElse("00").equals("01")
                || LOSSY_SYNTAXES.contains(header.transferSyntax().uid());
        return new Look(hounsfield, photometric.equals("MONOCHROME1"), lossy, header.isPicture());
    }
}
