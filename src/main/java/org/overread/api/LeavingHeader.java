package org.overread.api;

import java.util.Set;
import org.overread.catalog.ImageEntry;
import org.overread.catalog.StudyEntry;
import org.overread.imaging.dicom.DataSet;
import org.overread.imaging.dicom.DataSetDraft;
import org.overread.imaging.dicom.Tags;
import org.springframework.stereotype.Component;

/// What leaves of a stored header: no more of the patient's identity than the portal's own pages show. Name and ID are
/// the study's code, UIDs are those of the catalog, whatever the file says.
@Component
class LeavingHeader {
    private static final String METHOD = "Overread: kept elements only";
    private static final Set<String> DATES = Set.of("DA", "TM", "DT");
    /// Type 2 (PS3.3 C.7.1.1, C.7.2.1): present, if only empty.
    private static final int[] EXPECTED = {Tags.STUDY_DATE, Tags.STUDY_TIME, Tags.PATIENT_SEX};

    private final DataSetDraft.Sieve sieve;

    LeavingHeader(DicomWebSettings settings) {
        sieve = settings.dates()
                ? (tag, vr) -> KeptElements.LIST.test(tag)
                : (tag, vr) -> KeptElements.LIST.test(tag) && !DATES.contains(vr);
    }

    /// A draft, so that whoever changes the pixels can say so.
    DataSetDraft of(ImageEntry image, DataSet stored) {
        DataSetDraft draft = DataSetDraft.of(stored, sieve)
                .text(Tags.SOP_INSTANCE_UID, image.sopUid())
                .text(Tags.SERIES_INSTANCE_UID, image.series().uid())
                .text(Tags.PATIENT_IDENTITY_REMOVED, "YES")
                .text(Tags.DEIDENTIFICATION_METHOD, METHOD);
        for (int expected : EXPECTED) {
            draft.textIfAbsent(expected);
        }
        return identify(draft, image.series().study());
    }

    /// The study by which people speak of it here, in place of the patient.
    static DataSetDraft identify(DataSetDraft draft, StudyEntry study) {
        return draft.text(Tags.STUDY_INSTANCE_UID, study.uid())
                .text(Tags.PATIENT_NAME, study.code())
                .text(Tags.PATIENT_ID, study.patient())
                .text(Tags.STUDY_ID, study.code())
                .text(Tags.PATIENT_BIRTH_DATE)
                .text(Tags.ACCESSION_NUMBER)
                .text(Tags.REFERRING_PHYSICIAN_NAME);
    }
}
