package org.overread.ingest.folder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.overread.catalog.SeriesKind;
import org.overread.imaging.Orientation;
import org.overread.imaging.SeriesClassifier;
import org.overread.imaging.SeriesFacts;
import org.overread.imaging.dicom.DicomHeader;
import org.overread.imaging.dicom.Tags;

/// What one DICOM file says of itself, as far as the catalog is concerned.
///
/// @param path relative to the dataset's root
/// @param folder name of the folder it stands in
/// @param identifying names of the attributes that may tell who the patient is
/// @param burnedIn whether Burned In Annotation (0028,0301) says yes
/// @param says what it says of the patient and the day
/// @param patient a hash of Patient ID (0010,0020), so that equal patients are seen without keeping who they are
record FileFacts(
        String path,
        String folder,
        String studyUid,
        String seriesUid,
        String sopUid,
        int instance,
        String modality,
        SeriesKind kind,
        PatientHeader says,
        Optional<String> patient,
        List<String> identifying,
        boolean burnedIn,
        Technique technique) {
    FileFacts {
        identifying = List.copyOf(identifying);
    }

    /// How the series was made.
    record Technique(
            OptionalInt seriesNumber,
            String description,
            String manufacturer,
            String kernel,
            OptionalDouble thickness,
            OptionalDouble kvp,
            OptionalDouble tubeCurrent) {}

    static FileFacts of(String path, DicomHeader header) {
        var facts = new SeriesFacts(
                text(header, Tags.MODALITY),
                header.texts(Tags.IMAGE_TYPE),
                Orientation.of(header.decimals(Tags.IMAGE_ORIENTATION_PATIENT)),
                header.integer(Tags.ROWS).isPresent()
                        && header.integer(Tags.COLUMNS).isPresent());
        var technique = new Technique(
                header.integer(Tags.SERIES_NUMBER),
                text(header, Tags.SERIES_DESCRIPTION),
                text(header, Tags.MANUFACTURER),
                String.join("\\", header.texts(Tags.CONVOLUTION_KERNEL)).strip(),
                header.decimal(Tags.SLICE_THICKNESS),
                header.decimal(Tags.KVP),
                header.decimal(Tags.XRAY_TUBE_CURRENT));
        return new FileFacts(
                path,
                FoundFiles.folderOf(path),
                text(header, Tags.STUDY_INSTANCE_UID),
                text(header, Tags.SERIES_INSTANCE_UID),
                text(header, Tags.SOP_INSTANCE_UID),
                header.integer(Tags.INSTANCE_NUMBER).orElse(Integer.MAX_VALUE),
                text(header, Tags.MODALITY),
                SeriesClassifier.classify(facts),
                PatientHeader.of(header),
                Optional.of(text(header, Tags.PATIENT_ID))
                        .filter(id -> !id.isEmpty())
                        .map(FileFacts::hash),
                IdentifyingTags.in(header),
                text(header, Tags.BURNED_IN_ANNOTATION).equalsIgnoreCase("YES"),
                technique);
    }

    boolean tellsWho() {
        return !identifying.isEmpty();
    }

    static String text(DicomHeader header, int tag) {
        return header.text(tag).map(String::strip).orElse("");
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
