package org.overread.review;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.overread.accounts.ProofDesk;
import org.overread.accounts.ProofMeans;
import org.overread.catalog.ReportPart;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyDetail;
import org.overread.catalog.StudyId;
import org.springframework.stereotype.Component;

/// What a signature rests on besides the answers: the study's UID and the report that was shown.
@Component
class SigningBasis {
    private final StudyCatalog catalog;
    private final SealedRows rows;
    private final ProofDesk proofs;

    SigningBasis(StudyCatalog catalog, SealedRows rows, ProofDesk proofs) {
        this.catalog = catalog;
        this.rows = rows;
        this.proofs = proofs;
    }

    /// @throws org.overread.catalog.NoSuchStudy if the catalog does not know the study
    void require(StudyId study) {
        catalog.study(study);
    }

    /// By what the signed-in person has just proved to be the one: nobody else signs.
    ///
    /// @throws org.overread.accounts.ProofNeeded if the person has to prove it first
    ProofMeans requireProof() {
        return proofs.require();
    }

    /// The seal of a signed reading, from all that it rests on and says as the database has it.
    String seal(Reading reading, Signature.Answers answers) {
        Map<String, String> sealed = new LinkedHashMap<>(reading.sealed());
        if (!sealed.isEmpty()) {
            sealed.put("rows", rows.digest(reading.id()));
        }
        return Signature.of(
                reading.signer(),
                reading.basis().orElseGet(() -> now(reading.study())),
                reading.labelSet(),
                answers,
                sealed);
    }

    /// What a signature of the study rests on now.
    Basis now(StudyId id) {
        StudyDetail study = catalog.study(id);
        String report = study.report().stream().map(ReportPart::sha256).collect(Collectors.joining(" "));
        return new Basis(study.summary().uid(), report);
    }

    /// @param studyUid Study Instance UID of the images and of the registry row
    /// @param reportHash over all parts of the report
    record Basis(String studyUid, String reportHash) {}
}
