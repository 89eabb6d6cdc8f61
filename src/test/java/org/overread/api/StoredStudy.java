package org.overread.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.overread.accounts.Role;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DataRoot;
import org.overread.catalog.NewDataset;
import org.overread.catalog.NewSeries;
import org.overread.catalog.NewSlice;
import org.overread.catalog.NewStudy;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.StudyId;
import org.overread.imaging.dicom.DicomWriter;
import org.overread.imaging.dicom.Tags;
import org.overread.imaging.dicom.TransferSyntax;
import org.overread.testing.CatalogFixtures;
import org.overread.testing.SignInAs;

/// A study of small CT images in a folder and in the catalog. Its UIDs are as odd as real ones: 63 characters, the
/// last component begins with 0. The value of each pixel is a hundred times the image's number, plus its index.
final class StoredStudy {
    static final int ROWS = 6;
    static final int COLUMNS = 5;

    final String uid = odd(CatalogFixtures.aUid());
    final String series = odd(CatalogFixtures.aUid());
    final List<String> images = new ArrayList<>();
    final List<Path> files = new ArrayList<>();

    private final Path folder;
    private final CatalogIntake intake;
    private Optional<String> patient = Optional.empty();
    private TransferSyntax syntax = TransferSyntax.EXPLICIT_LITTLE_ENDIAN;
    private Consumer<DicomWriter> more = file -> {};

    StoredStudy(Path folder, CatalogIntake intake) {
        this.folder = folder;
        this.intake = intake;
    }

    private static String odd(String uid) {
        return uid + "." + "0".repeat(62 - uid.length());
    }

    StoredStudy in(TransferSyntax other) {
        syntax = other;
        return this;
    }

    StoredStudy with(Consumer<DicomWriter> elements) {
        more = elements;
        return this;
    }

    StoredStudy ofPatient(String key) {
        patient = Optional.of(key);
        return this;
    }

    static short[] values(int number) {
        var values = new short[ROWS * COLUMNS];
        for (int i = 0; i < values.length; i++) {
            values[i] = (short) (100 * number + i);
        }
        return values;
    }

    StoredStudy images(int count) {
        for (int i = 0; i < count; i++) {
            DicomWriter file = described(images.size() + 1).pixels(ROWS, COLUMNS, values(images.size() + 1));
            more.accept(file);
            image(file.toByteArray());
        }
        return this;
    }

    /// A header ready for its pixels, full of identity.
    DicomWriter described(int number) {
        return DicomWriter.in(syntax)
                .text(Tags.SOP_CLASS_UID, "1.2.840.10008.5.1.4.1.1.2")
                .text(Tags.SOP_INSTANCE_UID, "1.2.3." + number)
                .text(Tags.STUDY_INSTANCE_UID, "1.2.3")
                .text(Tags.SERIES_INSTANCE_UID, "1.2.3.4")
                .text(Tags.PATIENT_NAME, "Иванов^Иван")
                .text(Tags.PATIENT_ID, "SECRET-1")
                .text(Tags.PATIENT_BIRTH_DATE, "19500101")
                .text(Tags.PATIENT_SEX, "M")
                .text(Tags.INSTITUTION_NAME, "SECRET hospital")
                .text(Tags.ACCESSION_NUMBER, "SECRET-2")
                .text(Tags.PATIENT_COMMENTS, "SECRET words")
                .bytes(0x00091010, "LO", "SECRET private".getBytes())
                .text(Tags.STUDY_DATE, "20200131")
                .text(Tags.STUDY_TIME, "101500")
                .text(Tags.MODALITY, "CT")
                .text(Tags.SERIES_DESCRIPTION, "Голова <b>5.0</b>")
                .text(Tags.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "AXIAL")
                .integers(Tags.INSTANCE_NUMBER, number)
                .integers(Tags.SERIES_NUMBER, 2)
                .decimals(Tags.IMAGE_ORIENTATION_PATIENT, 1, 0, 0, 0, 1, 0)
                .decimals(Tags.IMAGE_POSITION_PATIENT, -2, -2, 5 * number)
                .decimals(Tags.PIXEL_SPACING, 0.5, 0.5)
                .decimals(Tags.RESCALE_SLOPE, 1)
                .decimals(Tags.RESCALE_INTERCEPT, -1024);
    }

    /// A file of any content.
    StoredStudy image(byte[] content) {
        try {
            Path file = folder.resolve(uid.substring(20) + "-" + images.size() + ".dcm");
            Files.write(file, content);
            files.add(file);
            images.add(odd(CatalogFixtures.aUid()));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    StudyId added() {
        List<NewSlice> slices = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            slices.add(new NewSlice(images.get(i), files.get(i).getFileName().toString(), Optional.empty()));
        }
        var all = new NewSeries(
                series,
                OptionalInt.of(2),
                "Голова <b>5.0</b>",
                "CT",
                SeriesKind.AXIAL,
                "Test scanner",
                "H31s",
                OptionalDouble.of(5),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                slices);
        return SignInAs.as(SignInAs.someone(Role.COORDINATOR), () -> {
            var dataset = intake.dataset(new NewDataset("Programs", new DataRoot(folder.toAbsolutePath()), false));
            return intake.add(
                    dataset,
                    new NewStudy(
                            uid,
                            OptionalInt.empty(),
                            patient,
                            OptionalInt.of(60),
                            Optional.of("M"),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(all)));
        });
    }

    String address() {
        return "/dicom-web/studies/" + uid;
    }

    String seriesAddress() {
        return address() + "/series/" + series;
    }

    String imageAddress(int index) {
        return seriesAddress() + "/instances/" + images.get(index);
    }
}
