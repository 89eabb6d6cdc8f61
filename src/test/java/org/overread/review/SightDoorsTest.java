package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;
import static org.overread.testing.RoundFixtures.aPerson;
import static org.overread.testing.RoundFixtures.aRound;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.rounds.RoundDesk;
import org.overread.review.rounds.RoundId;
import org.overread.testing.Entered;
import org.overread.testing.EveryDoor;
import org.overread.testing.OnH2;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Every method of every service and every address that a reader may call, called by a reader in each phase of a blind
/// reading: what comes back holds nothing of a later phase, and never what another reader wrote. The texts that must
/// not come back are canaries that stand nowhere else.
@OnH2
@DisplayNameGeneration(ReplaceUnderscores.class)
class SightDoorsTest {
    private static final String REPORT = "canary-in-the-report";
    private static final String REGISTRY = "canary-in-the-registry";
    private static final String CELL = "canary-in-a-cell";
    private static final String OTHER = "canary-of-the-other-reader";
    private static final LabelCode ICH = new LabelCode("ich");

    @Autowired
    ApplicationContext context;

    @Autowired
    AccountDesk accounts;

    @Autowired
    CatalogIntake intake;

    @Autowired
    RoundDesk rounds;

    @Autowired
    ReadingDesk desk;

    @Autowired
    StudyCatalog catalog;

    @Autowired
    Worklist worklist;

    private Optional<EveryDoor> doors = Optional.empty();
    private SignedIn reader = SignInAs.someone(Role.READER);
    private ReadingId reading = new ReadingId(java.util.UUID.randomUUID());

    @BeforeEach
    void twoReadersReadOneStudyBlind() {
        DatasetId dataset = aDataset(intake);
        StudyId study = aStudy().with("ich", REGISTRY)
                .withReport("en", REPORT)
                .withCell("Remark", CELL)
                .addedTo(dataset, intake);
        reader = aPerson(accounts, Role.READER);
        SignedIn other = aPerson(accounts, Role.READER);
        RoundId round = aRound(dataset).blind().readBy(2, reader, other).opened(rounds);
        ReadingId theirs = answered(other, study);
        SignInAs.as(other, () -> Entered.comment(desk, theirs, Optional.of(ICH), OTHER, SubmitId.fresh()));
        SignInAs.as(other, () -> desk.reveal(theirs, desk.look(theirs).revision()));
        SignInAs.as(other, () -> desk.reveal(theirs, desk.look(theirs).revision()));
        SignInAs.as(other, () -> desk.sign(theirs, desk.look(theirs).revision()));
        reading = answered(reader, study);
        var detail = SignInAs.as(reader, () -> catalog.study(study));
        doors = Optional.of(new EveryDoor(
                context,
                List.of(
                        dataset,
                        study,
                        detail.series().getFirst().id(),
                        round,
                        reading,
                        detail.summary().code(),
                        ICH,
                        WorklistFilter.ALL,
                        WorklistOrder.READING,
                        reader.id())));
    }

    @Test
    void nothing_of_a_later_phase_and_nothing_of_another_reader_leaves_the_server() throws IOException {
        assertThat(seen("images")).isEmpty();
        reveal();
        assertThat(seen("report")).isEqualTo(Set.of(REPORT));
        reveal();
        assertThat(seen("registry")).isEqualTo(Set.of(REPORT, REGISTRY, CELL));
    }

    @Test
    void a_filter_does_not_tell_what_the_list_keeps_back() {
        var unreadable = WorklistFilter.ALL.with(Optional.of(ICH), FindingValue.State.UNREADABLE);

        assertThat(SignInAs.as(reader, () -> worklist.count(unreadable))).isZero();
        reveal();
        assertThat(SignInAs.as(reader, () -> worklist.count(unreadable))).isZero();
        reveal();
        assertThat(SignInAs.as(reader, () -> worklist.count(unreadable))).isOne();
    }

    @Test
    void the_figures_of_a_dataset_that_is_read_blind_are_kept_back_too() {
        DatasetId dataset = doors.orElseThrow().sample(DatasetId.class);

        assertThat(SignInAs.as(reader, () -> catalog.overview(dataset)).labels())
                .isEmpty();
        reveal();
        reveal();
        SignInAs.as(reader, () -> desk.sign(reading, desk.look(reading).revision()));
        assertThat(SignInAs.as(reader, () -> catalog.overview(dataset)).labels())
                .isNotEmpty();
    }

    /// Which canaries any door lets out; and the doors that were really passed are those that the reader's work needs.
    private Set<String> seen(String phase) throws IOException {
        Map<String, String> answers = new TreeMap<>(doors.orElseThrow().answersTo(reader, readersDoors()));
        assertThat(answers.keySet())
                .as("doors passed in phase " + phase)
                .contains(
                        "call catalog.StudyCatalog.study",
                        "call catalog.StudyCatalog.studies",
                        "call catalog.StudyCatalog.find",
                        "call review.Worklist.rows",
                        "call review.ReadingDesk.open",
                        "call review.ReadingDesk.look",
                        "call review.ReadingQueue.upNext");
        return List.of(REPORT, REGISTRY, CELL, OTHER).stream()
                .filter(canary -> answers.values().stream().anyMatch(answer -> answer.contains(canary)))
                .collect(Collectors.toSet());
    }

    private static Set<String> readersDoors() throws IOException {
        try (var table = SightDoorsTest.class.getResourceAsStream("/permission-matrix.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("+ + ") || line.startsWith("- + "))
                    .map(line -> line.substring("- + - - -  ".length()))
                    .filter(door -> door.startsWith("call ") || door.startsWith("http GET "))
                    .collect(Collectors.toSet());
        }
    }

    private void reveal() {
        SignInAs.as(reader, () -> desk.reveal(reading, desk.look(reading).revision()));
    }

    private ReadingId answered(SignedIn person, StudyId study) {
        ReadingId id = SignInAs.as(person, () -> desk.open(study)).id();
        LabelSet.hemorrhage()
                .codes()
                .forEach(label ->
                        SignInAs.as(person, () -> Entered.answer(desk, id, label, Verdict.ABSENT, SubmitId.fresh())));
        return id;
    }
}
