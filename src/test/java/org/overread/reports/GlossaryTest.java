package org.overread.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GlossaryTest {
    @Test
    void every_case_of_a_russian_word_is_found() {
        assertThat(meanings("В лобной доле, лобных долях, признаки субдуральной гематомы."))
                .containsExactly("frontal lobe", "frontal lobe", "subdural hematoma");
    }

    @Test
    void english_words_have_their_russian_counterpart() {
        assertThat(meanings("No midline shift, basal cisterns are free, two fractures."))
                .containsExactly("базальные цистерны", "перелом");
    }

    @Test
    void of_two_terms_the_longer_one_counts_and_the_span_is_that_of_the_words() {
        String text = "Линейный перелом теменной кости";
        assertThat(Glossary.standard().in(text))
                .first()
                .matches(hit -> hit.span().of(text).equals("Линейный перелом")
                        && hit.meaning().equals("linear fracture"));
    }

    @Test
    void other_words_with_the_same_beginning_are_left_alone() {
        assertThat(meanings("Серповидное образование, ушибленная рана.")).isEmpty();
    }

    private static List<String> meanings(String text) {
        return Glossary.standard().in(text).stream().map(Glossary.Hit::meaning).toList();
    }
}
