package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.testing.RoundFixtures.aRound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.SignedIn;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.overread.review.rounds.RoundClosed;
import org.overread.review.rounds.RoundId;
import org.overread.review.rounds.RoundRefusal;

/// Rounds, who reads what in them, and what a protocol keeps back, on a real database.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class RoundTests extends RoundScene {
    @Test
    void every_reader_reads_their_share_in_their_own_order_and_nothing_else() {
        aRound(dataset).readBy(2, people.get(0), people.get(1), people.get(2)).opened(rounds);
        Map<StudyId, Set<SignedIn>> readersOf = new HashMap<>();
        List<List<StudyId>> orders = new ArrayList<>();

        for (SignedIn reader : people) {
            List<StudyId> order = readThrough(reader);
            assertThat(order).hasSize(4);
            order.forEach(study ->
                    readersOf.computeIfAbsent(study, key -> new HashSet<>()).add(reader));
            orders.add(order);
            assertThat(as(reader, () -> worklist.piles())).containsEntry(Pile.SIGNED, 4);
            StudyId theirs = studies.stream()
                    .filter(study -> !order.contains(study))
                    .findFirst()
                    .orElseThrow();
            assertThatThrownBy(() -> as(reader, () -> desk.open(theirs))).isInstanceOf(NotAssigned.class);
        }

        assertThat(coordinate(progress::readers))
                .filteredOn(each -> each.reader().equals(people.getFirst().id()))
                .singleElement()
                .matches(each -> each.signed() == 4 && each.total() == 4);
        assertThat(readersOf).hasSize(6);
        assertThat(readersOf.values()).allMatch(who -> who.size() == 2);
        assertThat(orders).doesNotHaveDuplicates();
    }

    @Test
    void a_reader_sees_in_the_worklist_what_is_theirs() {
        aRound(dataset).readBy(1, people.get(0), people.get(1)).opened(rounds);

        for (SignedIn reader : people.subList(0, 2)) {
            var mine = inDataset(reader);
            assertThat(mine).hasSize(3);
            assertThat(as(reader, () -> queue.position(mine.getFirst())).total())
                    .isEqualTo(3);
        }
        assertThat(inDataset(people.get(2))).isEmpty();
        assertThat(as(people.get(2), () -> catalog.study(studies.getFirst())).report())
                .isEmpty();
    }

    @Test
    void only_open_rounds_take_anything() {
        RoundId id = aRound(dataset).readBy(1, people.getFirst()).opened(rounds);
        ReadingSheet sheet = as(people.getFirst(), () -> desk.open(studies.getFirst()));
        var answer = answering(sheet, Verdict.ABSENT);

        coordinate(() -> rounds.pause(id));
        assertThatThrownBy(() -> as(people.getFirst(), answer)).isInstanceOf(RoundClosed.class);
        assertThatThrownBy(() -> as(people.getFirst(), () -> desk.open(studies.get(1))))
                .isInstanceOf(RoundClosed.class);
        assertThat(as(people.getFirst(), queue::next).filter(studies::contains)).isEmpty();

        coordinate(() -> rounds.open(id));
        as(people.getFirst(), answer);
        coordinate(() -> rounds.close(id));
        assertThatThrownBy(() -> as(people.getFirst(), answering(sheet, Verdict.PRESENT)))
                .isInstanceOf(RoundClosed.class);
        assertThatThrownBy(() -> coordinate(() -> rounds.open(id))).isInstanceOf(RoundRefusal.class);
        assertThat(inDataset(people.getFirst())).isEmpty();
    }

    @Test
    void blind_readings_show_one_thing_after_the_other_and_seal_what_was_answered() {
        RoundId id = aRound(dataset).blind().readBy(1, people.getFirst()).opened(rounds);
        SignedIn reader = people.getFirst();
        StudyId study = as(reader, queue::next).orElseThrow();
        ReadingSheet sheet = as(reader, () -> desk.open(study));

        assertThat(sight(reader, study)).isEqualTo(Sight.IMAGES);
        assertThatThrownBy(() -> as(reader, () -> desk.reveal(sheet.id(), sheet.revision())))
                .isInstanceOf(IncompleteReading.class);
        ReadingSheet answered = answerAll(reader, sheet.id(), Verdict.ABSENT);
        assertThatThrownBy(() -> as(reader, () -> desk.sign(sheet.id(), answered.revision())))
                .isInstanceOf(NotRevealedYet.class);

        ReadingSheet report = as(reader, () -> desk.reveal(sheet.id(), answered.revision()));
        assertThat(sight(reader, study)).isEqualTo(Sight.REPORT).isEqualTo(report.phase());
        assertThatThrownBy(() -> as(reader, () -> desk.reveal(sheet.id(), answered.revision())))
                .isInstanceOf(StaleReading.class);
        Saved changed = as(reader, answering(report, Verdict.PRESENT));
        ReadingSheet registry =
                as(reader, () -> desk.reveal(sheet.id(), changed.sheet().revision()));
        assertThat(sight(reader, study)).isEqualTo(Sight.REGISTRY).isEqualTo(registry.phase());
        assertThatThrownBy(() -> as(reader, () -> desk.reveal(sheet.id(), registry.revision())))
                .isInstanceOf(NothingToReveal.class);
        as(reader, () -> desk.sign(sheet.id(), registry.revision()));

        var ich = LabelSet.hemorrhage().codes().getFirst();
        assertThat(coordinate(() -> reads.of(id)))
                .filteredOn(read -> read.label().equals(ich))
                .extracting(Read::phase, Read::verdict)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(Sight.IMAGES, Verdict.ABSENT),
                        org.assertj.core.groups.Tuple.tuple(Sight.REPORT, Verdict.PRESENT),
                        org.assertj.core.groups.Tuple.tuple(Sight.REGISTRY, Verdict.PRESENT));
    }
}
