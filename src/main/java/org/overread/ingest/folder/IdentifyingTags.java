package org.overread.ingest.folder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.overread.imaging.dicom.DicomHeader;
import org.overread.imaging.dicom.Tags;

/// Attributes of a header that may tell who the patient or the hospital is (of those that the Basic Application
/// Confidentiality Profile, PS3.15 table E.1-1, removes or replaces). Patient ID is left out: it is where de-identified
/// data carries its pseudonym.
final class IdentifyingTags {
    /// What programs put in place of what they removed.
    private static final Pattern REMOVED = Pattern.compile(
            "(anon\\p{L}*|de-?ident\\p{L}*|no[ ^]?name|none|unknown|removed|dummy|xx+)?[0-9.^*=_\\-\\s]*",
            Pattern.CASE_INSENSITIVE);

    private static final Map<Integer, String> NAMES = names();

    private IdentifyingTags() {}

    /// The names of those that hold something, in the order of their tags; never what they hold.
    static List<String> in(DicomHeader header) {
        return NAMES.entrySet().stream()
                .filter(tag -> header.texts(tag.getKey()).stream().anyMatch(IdentifyingTags::tells))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static boolean tells(String text) {
        return !REMOVED.matcher(text.strip()).matches();
    }

    private static Map<Integer, String> names() {
        Map<Integer, String> names = new LinkedHashMap<>();
        names.put(Tags.INSTITUTION_NAME, "InstitutionName");
        names.put(Tags.INSTITUTION_ADDRESS, "InstitutionAddress");
        names.put(Tags.REFERRING_PHYSICIAN_NAME, "ReferringPhysicianName");
        names.put(Tags.REFERRING_PHYSICIAN_ADDRESS, "ReferringPhysicianAddress");
        names.put(Tags.REFERRING_PHYSICIAN_TELEPHONE_NUMBERS, "ReferringPhysicianTelephoneNumbers");
        names.put(Tags.PHYSICIANS_OF_RECORD, "PhysiciansOfRecord");
        names.put(Tags.PERFORMING_PHYSICIAN_NAME, "PerformingPhysicianName");
        names.put(Tags.NAME_OF_PHYSICIANS_READING_STUDY, "NameOfPhysiciansReadingStudy");
        names.put(Tags.OPERATORS_NAME, "OperatorsName");
        names.put(Tags.PATIENT_NAME, "PatientName");
        names.put(Tags.OTHER_PATIENT_NAMES, "OtherPatientNames");
        names.put(Tags.PATIENT_BIRTH_NAME, "PatientBirthName");
        names.put(Tags.PATIENT_ADDRESS, "PatientAddress");
        names.put(Tags.PATIENT_MOTHER_BIRTH_NAME, "PatientMotherBirthName");
        names.put(Tags.PATIENT_TELEPHONE_NUMBERS, "PatientTelephoneNumbers");
        names.put(Tags.PATIENT_COMMENTS, "PatientComments");
        return names;
    }
}
