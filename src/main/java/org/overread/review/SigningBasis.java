package org.overread.review;

import java.time.Instant;
import java.util.stream.Collectors;
import org.overread.accounts.SignedIn;
import org.overread.catalog.ReportPart;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyDetail;
import org.overread.catalog.StudyId;
import org.springframework.stereotype.Component;

/// What a signature rests on besides the answers: the study's UID and the report that was shown.
@Component
class SigningBasis {
    private final StudyCatalog catalog;

    SigningBasis(StudyCatalog catalog) {
        this.catalog = catalog;
    }

    /// @throws org.overread.catalog.NoSuchStudy if the catalog does not know the study
    void require(StudyId study) {
        catalog.study(study);
    }

    String signature(Reading reading, SignedIn reader, Instant at, Signature.Answers answers) {
        StudyDetail study = catalog.study(reading.study());
        String report = study.report().stream().map(ReportPart::sha256).collect(Collectors.joining(" "));
        return Signature.of(
                new Signature.Signer(reader.id().toString(), reader.name(), reading.version(), at),
                study.summary().uid(),
                reading.labelSet(),
                report,
                answers);
    }
}
