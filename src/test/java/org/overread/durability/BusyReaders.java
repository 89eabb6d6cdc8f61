package org.overread.durability;

import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;
import static org.overread.testing.RoundFixtures.aPerson;
import static org.overread.testing.RoundFixtures.aRound;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.overread.accounts.AccountDesk;
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
import org.overread.review.Change;
import org.overread.review.ReadingDesk;
import org.overread.review.ReadingSheet;
import org.overread.review.SealCheck;
import org.overread.review.Submission;
import org.overread.review.SubmitId;
import org.overread.review.rounds.RoundDesk;
import org.overread.testing.Entered;
import org.overread.testing.PortalWithoutWeb;
import org.overread.testing.SignInAs;
import org.springframework.context.ApplicationContext;

/// The portal without its web server, in which four readers answer, comment, reveal and sign as fast as they can: two
/// of them in blind rounds of their own, two what everybody reads. It first checks the audit trail and the seals that
/// the run before left. Arguments: the data folder, settings. Says `verdict <reading> <label> <verdict>`, `comment
/// <reading> <text>` and `signed <reading>` when told that it is saved.
public final class BusyReaders {
    private static final int READERS = 4;
    private static final int STUDIES_OF_A_ROUND = 3;
    private final ReadingDesk desk;
    private final RoundDesk rounds;
    private final AccountDesk accounts;
    private final CatalogIntake intake;
    private final DatasetId dataset;

    private BusyReaders(ApplicationContext portal) {
        desk = portal.getBean(ReadingDesk.class);
        rounds = portal.getBean(RoundDesk.class);
        accounts = portal.getBean(AccountDesk.class);
        intake = portal.getBean(CatalogIntake.class);
        dataset = aDataset(intake);
    }

    public static void main(String[] args) {
        var context = PortalWithoutWeb.start(Path.of(args[0]), Arrays.copyOfRange(args, 1, args.length));
        var check = SystemActor.call(context.getBean(AuditVerifier.class)::verify);
        if (!check.intact()) {
            throw new IllegalStateException("The audit trail is broken: " + check);
        }
        var broken = SystemActor.call(context.getBean(SealCheck.class)::broken);
        if (!broken.isEmpty()) {
            throw new IllegalStateException("Broken seals: " + broken);
        }
        var readers = new BusyReaders(context);
        for (int n = 0; n < READERS; n++) {
            boolean inRounds = n % 2 == 0;
            Thread.ofPlatform().start(() -> readers.read(inRounds));
        }
    }

    private void read(boolean inRounds) {
        SignedIn everyone = SignInAs.someone(Role.READER);
        while (true) {
            if (inRounds) {
                List<StudyId> studies = new ArrayList<>();
                SignedIn reader = aRoundOf(studies);
                studies.forEach(study -> SignInAs.doAs(reader, () -> answerAndSign(study, true)));
            } else {
                StudyId study = nextStudy(dataset);
                SignInAs.doAs(everyone, () -> answerAndSign(study, false));
            }
        }
    }

    /// A dataset, a reader and a blind round of them both; one at a time, as a coordinator does it.
    private synchronized SignedIn aRoundOf(List<StudyId> studies) {
        DatasetId own = aDataset(intake);
        for (int n = 0; n < STUDIES_OF_A_ROUND; n++) {
            studies.add(nextStudy(own));
        }
        SignedIn reader = aPerson(accounts, Role.READER);
        aRound(own).blind().readBy(1, reader).opened(rounds);
        return reader;
    }

    /// One at a time, as an import does it.
    private synchronized StudyId nextStudy(DatasetId into) {
        return aStudy().with("ich", "1").addedTo(into, intake);
    }

    private void answerAndSign(StudyId study, boolean blind) {
        ReadingSheet sheet = desk.open(study);
        for (LabelCode label : LabelSet.hemorrhage().codes()) {
            Verdict verdict = Verdict.values()[Math.floorMod(label.hashCode() + study.hashCode(), 4)];
            Entered.answer(desk, sheet.id(), label, verdict, SubmitId.fresh());
            Acknowledgements.say("verdict " + sheet.id() + " " + label + " " + verdict);
        }
        String text = "Read with care: " + study;
        desk.write(sheet.id(), new Change.Comment(Optional.empty(), text), Submission.plain(SubmitId.fresh()));
        Acknowledgements.say("comment " + sheet.id() + " " + text);
        for (int reveal = 0; blind && reveal < 2; reveal++) {
            desk.reveal(sheet.id(), desk.look(sheet.id()).revision());
        }
        desk.sign(sheet.id(), desk.look(sheet.id()).revision());
        Acknowledgements.say("signed " + sheet.id());
    }
}
