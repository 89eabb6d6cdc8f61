package org.overread.agreement;

import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;
import static org.overread.testing.RoundFixtures.aPerson;
import static org.overread.testing.RoundFixtures.aRound;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.AccountId;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.ReadingDesk;
import org.overread.review.ReadingSheet;
import org.overread.review.SubmitId;
import org.overread.review.rounds.RoundDesk;
import org.overread.review.rounds.RoundId;
import org.overread.testing.Entered;
import org.overread.testing.SignInAs;

/// Two readers have read four studies, two of them with blood; they differ on haemorrhage in one of the others. The
/// registry is wrong about the first study, the report about the last.
public final class AgreementScene {
    static final LabelCode ICH = new LabelCode("ich");
    private static final SignedIn NOBODY = new SignedIn(new AccountId(new UUID(0, 0)), "", "", Set.of());

    private SignedIn anna = NOBODY;
    private SignedIn boris = NOBODY;
    private RoundId round = new RoundId(new UUID(0, 0));

    public void read(CatalogIntake intake, AccountDesk accounts, RoundDesk rounds, ReadingDesk desk) {
        DatasetId dataset = aDataset(intake);
        Map<StudyId, Boolean> truth = new LinkedHashMap<>();
        for (int study = 0; study < 4; study++) {
            boolean present = study < 2;
            truth.put(
                    aStudy().with("ich", present == (study != 0) ? "1" : "0")
                            .withReport("en", present || study == 3 ? "Subdural hematoma." : "No hemorrhage.")
                            .addedTo(dataset, intake),
                    present);
        }
        StudyId disputed = truth.keySet().stream().skip(2).findFirst().orElseThrow();
        anna = aPerson(accounts, Role.READER);
        boris = aPerson(accounts, Role.READER);
        round = aRound(dataset).readBy(2, anna, boris).opened(rounds);
        truth.forEach((study, present) -> {
            sign(desk, anna, study, present);
            sign(desk, boris, study, present || study.equals(disputed));
        });
    }

    public SignedIn anna() {
        return anna;
    }

    public SignedIn boris() {
        return boris;
    }

    public RoundId round() {
        return round;
    }

    static <T> T as(SignedIn person, Supplier<T> work) {
        return SignInAs.as(person, work);
    }

    private static void sign(ReadingDesk desk, SignedIn reader, StudyId study, boolean present) {
        ReadingSheet sheet = as(reader, () -> desk.open(study));
        for (LabelCode label : LabelSet.hemorrhage().codes()) {
            Verdict verdict = present && label.equals(ICH) ? Verdict.PRESENT : Verdict.ABSENT;
            as(reader, () -> Entered.answer(desk, sheet.id(), label, verdict, SubmitId.fresh()));
        }
        as(reader, () -> desk.sign(sheet.id(), desk.look(sheet.id()).revision()));
    }
}
