package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.overread.testing.RoundFixtures.aRound;

import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.SignedIn;
import org.overread.labels.LabelCode;
import org.overread.labels.Verdict;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/// Sentences of a report that the page's own message did not bring: the browser's journal hands them in.
@Import(JournalDoor.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class JournaledQuoteTests extends RoundScene {
    @Autowired
    JournalDoor door;

    @Autowired
    EvidenceDesk evidence;

    @Test
    void a_sentence_becomes_evidence_and_the_same_message_again_does_not_take_it_back() throws Exception {
        SignedIn reader = people.getFirst();
        ReadingId reading = as(reader, () -> desk.open(studies.getFirst())).id();
        String given = quote("Blood.", 0, "REGISTRY");

        JsonNode first = door.handIn(reader, reading, given).get(0);
        JsonNode again = door.handIn(reader, reading, given).get(0);

        assertThat(first.path("state").asString()).isEqualTo("saved");
        assertThat(again).isEqualTo(first);
        assertThat(as(reader, () -> evidence.quotes(reading))).singleElement().satisfies(quote -> {
            assertThat(quote.body()).isEqualTo("Blood.");
            assertThat(quote.label()).isEqualTo(new LabelCode("ich"));
            assertThat(quote.textSha256()).matches("[0-9a-f]{64}");
        });

        door.handIn(reader, reading, quote("Blood.", 0, "REGISTRY"));

        assertThat(as(reader, () -> evidence.quotes(reading))).isEmpty();
    }

    @Test
    void words_that_the_report_does_not_say_there_are_refused() throws Exception {
        SignedIn reader = people.getFirst();
        ReadingId reading = as(reader, () -> desk.open(studies.getFirst())).id();

        for (String wrong : new String[] {
            quote("No blood.", 0, "REGISTRY"),
            quote("Blood.", 1, "REGISTRY"),
            quote("Blood.", 0, "REGISTRY").replace("\"part\":0", "\"part\":7")
        }) {
            assertThat(door.handIn(reader, reading, wrong).get(0).path("reason").asString())
                    .isEqualTo("gone");
        }
        assertThat(as(reader, () -> evidence.quotes(reading))).isEmpty();
    }

    @Test
    void while_the_protocol_keeps_the_report_back_nothing_of_it_can_be_guessed() throws Exception {
        SignedIn reader = people.getFirst();
        aRound(dataset).blind().readBy(1, reader).opened(rounds);
        ReadingId reading = as(reader, () -> desk.open(studies.getFirst())).id();

        JsonNode right =
                door.handIn(reader, reading, quote("Blood.", 0, "IMAGES")).get(0);
        JsonNode wrong =
                door.handIn(reader, reading, quote("No blood.", 0, "IMAGES")).get(0);

        assertThat(right.path("reason").asString()).isEqualTo("gone");
        assertThat(wrong.path("reason")).isEqualTo(right.path("reason"));
        ReadingSheet answered = answerAll(reader, reading, Verdict.ABSENT);
        as(reader, () -> desk.reveal(reading, answered.revision()));
        assertThat(door.handIn(reader, reading, quote("Blood.", 0, "REPORT"))
                        .get(0)
                        .path("state")
                        .asString())
                .isEqualTo("saved");
    }

    private static String quote(String words, int start, String phase) {
        return """
                {"submit":"%s","kind":"quote","label":"ich","value":"%s","place":{"part":0,"start":%d},"seen":null,\
                "phase":"%s","window":"%s"}""".formatted(UUID.randomUUID(), words, start, phase, UUID.randomUUID());
    }
}
