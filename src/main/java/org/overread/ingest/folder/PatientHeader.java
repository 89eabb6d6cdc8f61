package org.overread.ingest.folder;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.overread.imaging.dicom.DicomHeader;
import org.overread.imaging.dicom.Tags;

/// What headers say of the patient, and of the day of the study.
///
/// @param age whole years, of Patient's Age (0010,1010)
/// @param sex `M` or `F`, of Patient's Sex (0010,0040); what stands for neither, or was put in place of it, is left out
/// @param date Study Date (0008,0020)
public record PatientHeader(OptionalInt age, Optional<String> sex, Optional<LocalDate> date) {
    /// An age string, PS3.5 6.2: days, weeks, months or years.
    private static final Pattern AGE = Pattern.compile("(\\d{1,3})([DWMY])");

    static PatientHeader of(DicomHeader header) {
        return new PatientHeader(
                age(FileFacts.text(header, Tags.PATIENT_AGE)),
                Optional.of(FileFacts.text(header, Tags.PATIENT_SEX)).filter(sex -> sex.equals("M") || sex.equals("F")),
                date(FileFacts.text(header, Tags.STUDY_DATE)));
    }

    private static OptionalInt age(String text) {
        Matcher age = AGE.matcher(text);
        if (!age.matches()) {
            return OptionalInt.empty();
        }
        int count = Integer.parseInt(age.group(1));
        return OptionalInt.of(
                switch (age.group(2)) {
                    case "D" -> count / 365;
                    case "W" -> count / 52;
                    case "M" -> count / 12;
                    default -> count;
                });
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text.replace(".", ""), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
