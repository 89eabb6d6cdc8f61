package org.overread.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/// The book of the kill test finds what is lost, and only that.
@DisplayNameGeneration(ReplaceUnderscores.class)
class DeedBookTest {
    private final DeedBook book = new DeedBook();

    @Test
    void what_was_shown_as_saved_and_is_not_there_is_lost_and_named_with_its_life() {
        book.begin(3);
        book.shown("anna", "answer 1");
        book.shown("anna", "answer 2");

        assertThat(book.lost(Set.of("answer 2", "answer 9")))
                .singleElement()
                .asString()
                .contains("answer 1 by anna", "in life 3", "shown as saved");
    }

    @Test
    void what_no_page_showed_as_saved_is_not_owed() {
        book.done("anna", "answer 1");

        assertThat(book.lost(Set.of())).isEmpty();
        assertThat(book.open()).isEqualTo(1);
    }

    @Test
    void once_a_page_has_settled_its_reader_is_owed_all_that_was_done_two_seconds_before() {
        book.done("anna", "comment old");
        book.done("boris", "comment of another");

        book.settled("anna", Instant.now());
        assertThat(book.lost(Set.of())).isEmpty();

        book.settled("anna", Instant.now().plus(DeedBook.YOUNG).plusMillis(1));
        assertThat(book.lost(Set.of())).singleElement().asString().contains("comment old by anna");
    }
}
