package org.overread.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import org.overread.demo.scanner.Acquisition;
import org.overread.demo.scanner.Kernel;
import org.overread.demo.scanner.Scanner;
import org.overread.imaging.dicom.DicomWriter;
import org.overread.imaging.dicom.Tags;
import org.overread.imaging.dicom.TransferSyntax;

/// One series' images as files, with the header that such a scanner writes; whatever could name a person is left out.
final class ImageFile {
    private static final String CT_IMAGE = "1.2.840.10008.5.1.4.1.1.2";

    private final StudyPlan plan;
    private final Kernel kernel;
    private final int series;

    ImageFile(StudyPlan plan, Kernel kernel, int series) {
        this.plan = plan;
        this.kernel = kernel;
        this.series = series;
    }

    void write(Path folder, int index, short[] values) {
        Acquisition acquisition = plan.acquisition();
        double[] position = acquisition.position(index);
        DicomWriter writer = header(plan, series, index + 1);
        writer.text(Tags.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "AXIAL")
                .text(Tags.SERIES_DESCRIPTION, kernel == Kernel.BONE ? "Head bone, phantom" : "Head brain, phantom")
                .text(Tags.CONVOLUTION_KERNEL, plan.scanner().kernel(kernel).toArray(String[]::new))
                .decimals(Tags.SLICE_THICKNESS, acquisition.thickness())
                .decimals(Tags.GANTRY_DETECTOR_TILT, acquisition.tilt())
                .decimals(Tags.IMAGE_POSITION_PATIENT, rounded(position))
                .decimals(Tags.IMAGE_ORIENTATION_PATIENT, rounded(acquisition.orientation()))
                .decimals(Tags.SLICE_LOCATION, acquisition.heights().get(index))
                .decimals(Tags.WINDOW_CENTER, kernel == Kernel.BONE ? 500 : 40)
                .decimals(Tags.WINDOW_WIDTH, kernel == Kernel.BONE ? 2500 : 80);
        pixels(writer, plan, acquisition.matrix(), values);
        writer.decimals(Tags.PIXEL_SPACING, acquisition.spacing(), acquisition.spacing());
        plan.scanner().padding().ifPresent(value -> writer.integers(Tags.PIXEL_PADDING_VALUE, value & 0xFFFF));
        write(writer, folder.resolve(plan.uids().ofImage(series, index + 1) + ".dcm"));
    }

    /// What all images of a study have in common.
    static DicomWriter header(StudyPlan plan, int series, int number) {
        Scanner scanner = plan.scanner();
        return DicomWriter.in(syntax(plan))
                .text(Tags.SOP_CLASS_UID, CT_IMAGE)
                .text(Tags.SOP_INSTANCE_UID, plan.uids().ofImage(series, number))
                .text(Tags.STUDY_INSTANCE_UID, plan.uids().ofStudy())
                .text(Tags.SERIES_INSTANCE_UID, plan.uids().ofSeries(series))
                .text(Tags.FRAME_OF_REFERENCE_UID, plan.uids().ofFrame())
                .integers(Tags.SERIES_NUMBER, series)
                .integers(Tags.INSTANCE_NUMBER, number)
                .text(Tags.MODALITY, "CT")
                .text(Tags.MANUFACTURER, scanner.manufacturer())
                .text(Tags.MANUFACTURER_MODEL_NAME, "Overread synthetic phantom")
                .text(Tags.STUDY_DESCRIPTION, "SYNTHETIC HEAD PHANTOM, NOT A PATIENT")
                .text(Tags.STUDY_DATE, plan.date().format(DateTimeFormatter.BASIC_ISO_DATE))
                .text(Tags.PATIENT_NAME, "")
                .text(Tags.PATIENT_ID, "")
                .text(Tags.PATIENT_BIRTH_DATE, "")
                .text(Tags.PATIENT_SEX, plan.patient().male() ? "M" : "F")
                .text(Tags.PATIENT_AGE, "%03dY".formatted(plan.patient().age()))
                .text(Tags.PATIENT_IDENTITY_REMOVED, "YES")
                .text(Tags.DEIDENTIFICATION_METHOD, "Synthetic data: there never was a patient")
                .text(Tags.BODY_PART_EXAMINED, "HEAD")
                .text(Tags.PATIENT_POSITION, "HFS")
                .decimals(Tags.KVP, scanner.kvp())
                .integers(Tags.XRAY_TUBE_CURRENT, scanner.milliampere());
    }

    /// The pixels and how to read them.
    static void pixels(DicomWriter writer, StudyPlan plan, int matrix, short[] values) {
        Scanner scanner = plan.scanner();
        writer.pixels(matrix, matrix, values)
                .integers(Tags.PIXEL_REPRESENTATION, scanner.signed() ? 1 : 0)
                .integers(Tags.BITS_STORED, scanner.signed() ? 16 : 12)
                .integers(Tags.HIGH_BIT, scanner.signed() ? 15 : 11)
                .decimals(Tags.RESCALE_INTERCEPT, scanner.intercept())
                .decimals(Tags.RESCALE_SLOPE, 1)
                .text(Tags.RESCALE_TYPE, "HU");
    }

    static void write(DicomWriter writer, Path file) {
        try {
            writer.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Most studies are explicit little endian; two are not, as in any large collection.
    private static TransferSyntax syntax(StudyPlan plan) {
        return switch (plan.template()) {
            case 12 -> TransferSyntax.IMPLICIT_LITTLE_ENDIAN;
            case 20 -> TransferSyntax.EXPLICIT_BIG_ENDIAN;
            default -> TransferSyntax.EXPLICIT_LITTLE_ENDIAN;
        };
    }

    private static double[] rounded(double... values) {
        double[] result = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            result[i] = Math.rint(values[i] * 1e6) / 1e6;
        }
        return result;
    }
}
