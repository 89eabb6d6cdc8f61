package org.overread.durability;

import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;

import org.overread.OverreadApplication;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.audit.AuditVerifier;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyId;
import org.overread.home.SystemActor;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.ReadingDesk;
import org.overread.review.ReadingSheet;
import org.overread.review.SubmitId;
import org.overread.testing.SignInAs;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// The portal without its web server, in which four readers answer and sign as fast as they can. It first checks the
/// audit trail that the run before left. Says `verdict <reading> <label> <verdict>` and `signed <reading>` when told
/// that it is saved.
public final class BusyReaders {
    private static final int READERS = 4;
    private final ReadingDesk desk;
    private final CatalogIntake intake;
    private final DatasetId dataset;

    private BusyReaders(ReadingDesk desk, CatalogIntake intake) {
        this.desk = desk;
        this.intake = intake;
        dataset = aDataset(intake);
    }

    public static void main(String[] args) {
        var context = new SpringApplicationBuilder(OverreadApplication.class)
                .web(WebApplicationType.NONE)
                .run(
                        "--overread.home=" + args[0],
                        "--logging.level.root=error",
                        "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                                + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                                + "com.vaadin.flow.spring.VaadinScopesConfig");
        var check = SystemActor.call(context.getBean(AuditVerifier.class)::verify);
        if (!check.intact()) {
            throw new IllegalStateException("The audit trail is broken: " + check);
        }
        var readers = new BusyReaders(context.getBean(ReadingDesk.class), context.getBean(CatalogIntake.class));
        for (int n = 0; n < READERS; n++) {
            SignedIn reader = SignInAs.someone(Role.READER);
            Thread.ofPlatform().start(() -> readers.read(reader));
        }
    }

    private void read(SignedIn reader) {
        while (true) {
            StudyId study = nextStudy();
            SignInAs.doAs(reader, () -> answerAndSign(study));
        }
    }

    /// One at a time, as an import does it.
    private synchronized StudyId nextStudy() {
        return aStudy().with("ich", "1").addedTo(dataset, intake);
    }

    private void answerAndSign(StudyId study) {
        ReadingSheet sheet = desk.open(study);
        for (LabelCode label : LabelSet.hemorrhage().codes()) {
            Verdict verdict = Verdict.values()[Math.floorMod(label.hashCode() + study.hashCode(), 4)];
            desk.answer(sheet.id(), label, verdict, SubmitId.fresh());
            Acknowledgements.say("verdict " + sheet.id() + " " + label + " " + verdict);
        }
        desk.sign(sheet.id(), desk.look(sheet.id()).revision());
        Acknowledgements.say("signed " + sheet.id());
    }
}
