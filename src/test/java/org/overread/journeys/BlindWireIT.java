package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.overread.accounts.AccountSummary;
import org.overread.accounts.Role;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyCatalog;
import org.overread.home.SystemActor;
import org.overread.labels.LabelSet;
import org.overread.review.rounds.Checks;
import org.overread.review.rounds.Protocol;
import org.overread.review.rounds.RoundDesk;
import org.overread.review.rounds.RoundPlan;
import org.overread.review.rounds.StudyChoice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two readers in two browsers read the same study blind. Every byte that either browser receives is written down: not
/// one of a later phase, and not one of what the other reader answered and wrote.
class BlindWireIT extends Journey {
    private static final String REPORT = "canary-in-the-report";
    private static final String REGISTRY = "canary-in-the-registry";
    private static final String THEIRS = "canary-of-the-first-reader";
    private static final String OWN = "canary-of-the-second-reader";

    @Autowired
    private RoundDesk rounds;

    @Autowired
    private StudyCatalog catalog;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void nothing_of_a_later_phase_and_nothing_of_the_other_reader_is_on_the_wire() throws IOException {
        DatasetId dataset = oneStudyWithCanaries();
        Page first = portal.signedIn("First Reader", Role.READER);
        Page second = portal.signedIn("Second Reader", Role.READER);
        var firstWire = Wire.of(first);
        var secondWire = Wire.of(second);
        openRound(dataset);

        ReadingPage one = begin(first);
        ReadingPage other = begin(second);
        Portal.picture(second, "reading-blind");
        answer(first, one, "Present", THEIRS);
        answer(second, other, "Absent", OWN);
        assertThat(firstWire.received(REPORT) + firstWire.received(REGISTRY)).isZero();
        assertThat(secondWire.received(REPORT) + secondWire.received(REGISTRY)).isZero();

        reveal(first, one);
        assertThat(firstWire.received(REPORT))
                .as("the report is shown after the seal")
                .isPositive();
        assertThat(firstWire.received(REGISTRY)).isZero();
        reveal(first, one);
        assertThat(firstWire.received(REGISTRY))
                .as("the registry is shown after the second seal")
                .isPositive();
        one.sign();
        first.waitForURL("**/read/finished");

        portal.open(second, "/worklist");
        assertThat(second.locator(".preview")).isVisible();
        portal.open(second, "/dataset");
        assertThat(second.locator(".dataset-cards")).isVisible();
        assertThat(secondWire.received(REPORT) + secondWire.received(REGISTRY)).isZero();
        assertThat(secondWire.received(THEIRS)).as("bytes of the other reader").isZero();
        assertThat(firstWire.received(OWN)).as("bytes of the other reader").isZero();
        assertThat(secondWire.received(OWN)).as("one's own words do come back").isPositive();
        assertThat(secondWire.messages()).isGreaterThan(10);
    }

    /// A demo study whose report and registry say something that stands nowhere else.
    private DatasetId oneStudyWithCanaries() throws IOException {
        importDemo(1, 8, 128);
        jdbc.sql("update report_part set body = ?").param(REPORT).update();
        jdbc.sql("update study_label set raw = ?").param(REGISTRY).update();
        jdbc.sql("update registry_cell set raw = ? where field is null")
                .param(REGISTRY)
                .update();
        return SystemActor.call(catalog::datasets).getFirst().id();
    }

    private void openRound(DatasetId dataset) {
        SystemActor.run(() -> rounds.open(rounds.plan(new RoundPlan(
                dataset,
                "Blind round",
                Protocol.BLIND,
                StudyChoice.Matching.ALL,
                1,
                rounds.readers().stream().map(AccountSummary::id).toList(),
                2,
                LabelSet.hemorrhage().codes(),
                "",
                Checks.NONE,
                "",
                Optional.empty()))));
    }

    private ReadingPage begin(Page page) {
        portal.open(page, "/worklist");
        assertThat(page.locator(".preview")).isVisible();
        ReadingPage reading = nextStudy(page);
        return reading;
    }

    private static void answer(Page page, ReadingPage reading, String word, String comment) {
        List<String> labels = reading.labels();
        labels.forEach(label -> reading.answer(label, word));
        page.locator(".foot [data-action=comment-study]").click();
        page.locator("vaadin-text-area textarea").fill(comment);
        page.keyboard().press("Control+Enter");
        assertThat(page.locator(".foot [data-action=comment-study].on")).isVisible();
    }

    private static void reveal(Page page, ReadingPage reading) {
        String before = page.locator(".foot [data-action=sign]").textContent();
        reading.press("Control+Enter");
        assertThat(page.locator(".foot [data-action=sign]")).not().hasText(before);
        reading.waitUntilOpen();
    }
}
