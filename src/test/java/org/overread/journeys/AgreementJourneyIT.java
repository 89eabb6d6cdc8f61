package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.overread.accounts.AccountSummary;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyId;
import org.overread.home.SystemActor;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.overread.review.ReadingDesk;
import org.overread.review.ReadingSheet;
import org.overread.review.SubmitId;
import org.overread.review.rounds.Checks;
import org.overread.review.rounds.Protocol;
import org.overread.review.rounds.RoundDesk;
import org.overread.review.rounds.RoundId;
import org.overread.review.rounds.RoundPlan;
import org.overread.review.rounds.StudyChoice;
import org.overread.testing.CatalogFixtures;
import org.overread.testing.Entered;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;

/// The figures of a round of which all that matters is known: of 20 studies all three readers say haemorrhage in 4,
/// only the first in 2, only the others in 1, nobody in 13; nobody sees a fracture. What the page shows was worked out
/// by hand.
class AgreementJourneyIT extends Journey {
    private static final LabelCode ICH = new LabelCode("ich");
    private static final LabelCode FRACTURE = new LabelCode("fracture");

    @Autowired
    private CatalogIntake intake;

    @Autowired
    private RoundDesk rounds;

    @Autowired
    private ReadingDesk readings;

    @Test
    void figures_can_be_counted_by_hand_taken_along_and_are_a_readers_own() throws IOException {
        Page first = portal.signedIn("First Reader", Role.READER);
        Page second = portal.signedIn("Second Reader", Role.READER);
        portal.signedIn("Third Reader", Role.READER);
        RoundId round = aRoundIsRead();
        portal.open(first, "/my-figures");
        assertThat(first.locator("body")).containsText("The round is still open");
        SystemActor.run(() -> rounds.close(round));

        Page desk = portal.signedIn("Coordinator", Role.COORDINATOR);
        portal.open(desk, "/agreement");
        thePageShowsWhatWasCounted(desk);
        Portal.picture(desk, "agreement");
        theFileSaysTheSame(desk);

        // Both others say present in 5 cases of both labels, the first in 4 of them; absent in 35, the first in 33.
        ownFigures(first, "0.80", "0.94");
        ownFigures(second, "1.00", "1.00");
        assertThat(first.locator("body")).not().containsText("Second Reader");
        Portal.picture(first, "my-figures");
        assertThat(portal.errors()).isEmpty();
    }

    private static void thePageShowsWhatWasCounted(Page desk) {
        Locator ich = row(desk.locator(".per-label"), "Intracranial hemorrhage");
        // Agreement (17 + 3/3)/20; Fleiss: p = 16/60; AC1 the same; alpha = 1 - 59·3/(16·44); 26/32; 82/88.
        assertThat(figures(ich)).satisfies(shown -> {
            assertThat(shown.get(0)).startsWith("0.74");
            assertThat(shown.get(1)).startsWith("0.84");
            assertThat(shown.get(2)).startsWith("0.81");
            assertThat(shown.get(3)).startsWith("0.93");
            assertThat(shown.get(4)).startsWith("0.75");
            // 0.90 ± 2.093·0.0546, Student's t with 19 degrees of freedom; no share is above 1.
            assertThat(shown.get(5)).isEqualTo("0.900.79–1.00");
        });
        assertThat(ich).containsText("5 of 20");
        Locator fracture = row(desk.locator(".per-label"), "Skull fracture");
        assertThat(figures(fracture).getFirst()).startsWith("not defined");
        assertThat(fracture.getByText("not defined").first())
                .hasAttribute("title", "All answers are the same, so agreement cannot be told from chance.");
        // Of 40 answers 37 are the same; the first says present 6 times, each of the others 5 times.
        assertThat(desk.locator(".pairs td").allTextContents())
                .containsExactlyInAnyOrder("–", "–", "–", "0.68", "0.68", "0.68", "0.68", "1.00", "1.00");
        Locator registry = row(
                desk.locator(".card").filter(new Locator.FilterOptions().setHasText("Verified against the registry")),
                "Intracranial hemorrhage");
        assertThat(registry.locator("td"))
                .hasText(new String[] {"4", "1", "1", "14", "0.800.38–0.96", "0.930.70–0.99"});
        assertThat(desk.getByText("not defined, because all answers are the same")
                        .first())
                .isVisible();
        assertThat(desk.locator("body")).not().containsText("NaN");
    }

    private void theFileSaysTheSame(Page desk) throws IOException {
        Path file = scratch.resolve("reads.csv");
        desk.waitForDownload(() -> desk.getByText("Raw reads, CSV").click()).saveAs(file);
        assertThat(Files.readAllLines(file)).hasSize(1 + 20 * 3 * 2);
        List<String> page = figures(row(desk.locator(".per-label"), "Intracranial hemorrhage"));
        Portal.click(desk, "Analyse a file");
        desk.locator("vaadin-upload input[type=file]").setInputFiles(file);
        Locator dialog = desk.locator("vaadin-dialog");
        Locator ich = row(dialog, "Intracranial hemorrhage");
        assertThat(figures(ich)).containsExactlyInAnyOrderElementsOf(page);
        Portal.picture(desk, "agreement-file");
        desk.keyboard().press("Escape");
    }

    private void ownFigures(Page reader, String sensitivity, String specificity) {
        portal.open(reader, "/my-figures");
        Locator rows = reader.locator(".figures tbody tr");
        assertThat(rows.nth(0)).containsText("20");
        assertThat(rows.nth(1)).containsText(sensitivity);
        assertThat(rows.nth(2)).containsText(specificity);
        assertThat(rows).hasCount(4);
    }

    private static Locator row(Locator table, String label) {
        Locator row = table.locator("tbody tr").filter(new Locator.FilterOptions().setHasText(label));
        assertThat(row).isVisible();
        return row;
    }

    private static List<String> figures(Locator row) {
        return row.locator(".figure").allTextContents();
    }

    private RoundId aRoundIsRead() {
        DatasetId dataset = CatalogFixtures.aDataset(intake);
        List<StudyId> studies = new ArrayList<>();
        for (int n = 0; n < 20; n++) {
            // Of the 5 that most call positive the registry has 4, of the 15 others it has 1.
            String listed = n < 4 || n == 19 ? "1" : "0";
            studies.add(CatalogFixtures.aStudy()
                    .with(ICH.value(), listed)
                    .with(FRACTURE.value(), "0")
                    .addedTo(dataset, intake));
        }
        List<AccountSummary> readers = SystemActor.call(rounds::readers);
        RoundId round = SystemActor.call(() -> rounds.plan(new RoundPlan(
                dataset,
                "Known figures",
                Protocol.VERIFY,
                StudyChoice.Matching.ALL,
                1,
                readers.stream().map(AccountSummary::id).toList(),
                3,
                List.of(ICH, FRACTURE),
                "",
                Checks.NONE,
                "",
                Optional.empty())));
        SystemActor.run(() -> rounds.open(round));
        for (AccountSummary reader : readers) {
            boolean isFirst = reader.name().equals("First Reader");
            for (int n = 0; n < 20; n++) {
                sign(reader, studies.get(n), n < 4 || (isFirst ? n == 5 || n == 6 : n == 4));
            }
        }
        return round;
    }

    private void sign(AccountSummary account, StudyId study, boolean present) {
        var reader = new SignedIn(account.id(), account.email(), account.name(), Set.of(Role.READER));
        ReadingSheet sheet = SignInAs.as(reader, () -> readings.open(study));
        SignInAs.as(reader, () -> {
            Entered.answer(readings, sheet.id(), FRACTURE, Verdict.ABSENT, SubmitId.fresh());
            Verdict verdict = present ? Verdict.PRESENT : Verdict.ABSENT;
            return Entered.answer(readings, sheet.id(), ICH, verdict, SubmitId.fresh());
        });
        SignInAs.as(
                reader,
                () -> readings.sign(sheet.id(), readings.look(sheet.id()).revision()));
    }
}
