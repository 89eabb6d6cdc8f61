package org.overread.api;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.overread.imaging.dicom.Tags;

/// What can be searched for (PS3.18 tables 10.6.1-5 and 10.6.3-3 to 10.6.3-5), by its keyword of PS3.6.
enum SearchKey {
    StudyInstanceUID(Tags.STUDY_INSTANCE_UID, Level.STUDY, Kind.UID),
    StudyDate(Tags.STUDY_DATE, Level.STUDY, Kind.DATE),
    StudyTime(Tags.STUDY_TIME, Level.STUDY, Kind.TIME),
    AccessionNumber(Tags.ACCESSION_NUMBER, Level.STUDY, Kind.TEXT),
    ModalitiesInStudy(Tags.MODALITIES_IN_STUDY, Level.STUDY, Kind.CODES),
    ReferringPhysicianName(Tags.REFERRING_PHYSICIAN_NAME, Level.STUDY, Kind.NAME),
    PatientName(Tags.PATIENT_NAME, Level.STUDY, Kind.NAME),
    PatientID(Tags.PATIENT_ID, Level.STUDY, Kind.TEXT),
    PatientBirthDate(Tags.PATIENT_BIRTH_DATE, Level.STUDY, Kind.DATE),
    PatientSex(Tags.PATIENT_SEX, Level.STUDY, Kind.TEXT),
    PatientAge(Tags.PATIENT_AGE, Level.STUDY, Kind.TEXT),
    StudyID(Tags.STUDY_ID, Level.STUDY, Kind.TEXT),
    StudyDescription(Tags.STUDY_DESCRIPTION, Level.STUDY, Kind.TEXT),

    SeriesInstanceUID(Tags.SERIES_INSTANCE_UID, Level.SERIES, Kind.UID),
    SeriesNumber(Tags.SERIES_NUMBER, Level.SERIES, Kind.NUMBER),
    Modality(Tags.MODALITY, Level.SERIES, Kind.CODES),
    SeriesDescription(Tags.SERIES_DESCRIPTION, Level.SERIES, Kind.TEXT),

    SOPInstanceUID(Tags.SOP_INSTANCE_UID, Level.IMAGE, Kind.UID),
    SOPClassUID(Tags.SOP_CLASS_UID, Level.IMAGE, Kind.UID),
    InstanceNumber(Tags.INSTANCE_NUMBER, Level.IMAGE, Kind.NUMBER),
    NumberOfFrames(Tags.NUMBER_OF_FRAMES, Level.IMAGE, Kind.NUMBER),
    Rows(Tags.ROWS, Level.IMAGE, Kind.NUMBER),
    Columns(Tags.COLUMNS, Level.IMAGE, Kind.NUMBER);

    /// Of what a result tells.
    enum Level {
        STUDY,
        SERIES,
        IMAGE
    }

    private enum Kind {
        UID("[0-9.]{1,64}"),
        DATE("[0-9]{8}|[0-9]{8}-([0-9]{8})?|-[0-9]{8}"),
        TIME(
                "[0-9]{2,6}(\\.[0-9]{1,6})?|[0-9]{2,6}(\\.[0-9]{1,6})?-([0-9]{2,6}(\\.[0-9]{1,6})?)?|-[0-9]{2,6}(\\.[0-9]{1,6})?"),
        NUMBER("[+-]?[0-9]{1,9}"),
        CODES(".{1,64}"),
        TEXT(".{1,64}"),
        NAME(".{1,64}");

        private final Pattern shape;

        Kind(String shape) {
            this.shape = Pattern.compile(shape);
        }
    }

    private final int tag;
    private final Level level;
    private final Kind kind;

    SearchKey(int tag, Level level, Kind kind) {
        this.tag = tag;
        this.level = level;
        this.kind = kind;
    }

    /// By its keyword, or by its tag in eight hexadecimal digits.
    static Optional<SearchKey> named(String name) {
        return Arrays.stream(values())
                .filter(key -> key.name().equals(name)
                        || String.format(Locale.ROOT, "%08X", key.tag).equalsIgnoreCase(name))
                .findFirst();
    }

    int tag() {
        return tag;
    }

    Level level() {
        return level;
    }

    boolean isUid() {
        return kind == Kind.UID;
    }

    /// The values of which a result has to have one: a list of UIDs, or of codes, else the value itself.
    ///
    /// @throws Refusal BAD_SEARCH for a value that cannot be one of this key
    List<String> wanted(String value) {
        List<String> wanted = kind == Kind.UID || kind == Kind.CODES ? List.of(value.split("[,\\\\]")) : List.of(value);
        if (wanted.isEmpty()
                || !wanted.stream().allMatch(one -> kind.shape.matcher(one).matches())) {
            throw new Refusal(Refusal.Code.BAD_SEARCH, name() + "=" + value);
        }
        return wanted;
    }

    /// Whether a value of a result is what is wanted (PS3.4 C.2.2.2).
    boolean matches(String wanted, String value) {
        return switch (kind) {
            case UID -> wanted.equals(value);
            case DATE, TIME -> inRange(wanted, value);
            case NUMBER -> value.matches("[+-]?[0-9]{1,9}") && Integer.parseInt(wanted) == Integer.parseInt(value);
            case CODES, TEXT -> Wildcards.match(wanted, value);
            case NAME -> Wildcards.match(wanted.toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT));
        };
    }

    /// Dates and times are in the order of their digits; a time may be given less exactly than it is stored.
    private static boolean inRange(String range, String value) {
        int dash = range.indexOf('-');
        if (value.isEmpty()) {
            return false;
        }
        if (dash < 0) {
            return value.startsWith(range);
        }
        String from = range.substring(0, dash);
        String to = range.substring(dash + 1);
        return value.compareTo(from) >= 0 && (to.isEmpty() || value.compareTo(to) <= 0 || value.startsWith(to));
    }
}
