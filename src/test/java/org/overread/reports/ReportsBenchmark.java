package org.overread.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Prints how many reports one thread reads in a second, and how the time grows with the length of a text.
@Tag("bench")
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportsBenchmark {
    private static final int ROUNDS = 8;
    private static final int TIMES = 20;

    private final ReportReader reader = ReportReader.standard();

    @Test
    void reports_in_a_second_on_one_thread() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name : List.of("synthetic-a.jsonl", "synthetic-b.jsonl")) {
            try (InputStream in = ReportsBenchmark.class.getResourceAsStream("/reports/" + name)) {
                assertThat(in).isNotNull();
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .forEach(line -> texts.add(
                                JsonMapper.shared().readTree(line).path("text").asString()));
            }
        }
        long characters = texts.stream().mapToLong(String::length).sum();
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            int statements = 0;
            for (int i = 0; i < TIMES; i++) {
                for (String text : texts) {
                    statements += reader.read(text, "ru").statements().size();
                }
            }
            assertThat(statements).isPositive();
            best = Math.max(best, TIMES * texts.size() / ((System.nanoTime() - start) / 1e9));
        }
        print(
                "%.0f reports/s of %d characters on average, %.1f million characters/s",
                best, characters / texts.size(), best * characters / texts.size() / 1e6);
    }

    @Test
    void time_grows_with_the_length_of_a_text() {
        for (String sentence : List.of(
                "Определяется субдуральная гематома 5 мм, переломов не выявлено. ",
                "гематома без, не выявлено ",
                "прорыв в в в в желудочки ",
                "субарахноидльное ",
                "<b>\u202e&amp; ")) {
            double small = milliseconds(sentence.repeat(100_000 / sentence.length()));
            double large = milliseconds(sentence.repeat(1_000_000 / sentence.length()));
            print("%-12.12s… 100 KB %.0f ms, 1 MB %.0f ms: ratio %.1f", sentence, small, large, large / small);
            assertThat(large / small).as("ratio for ten times the text").isLessThan(40);
        }
    }

    private double milliseconds(String text) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            long start = System.nanoTime();
            reader.read(text, "ru");
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
        }
        return best;
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, "reports: " + format + "%n", values);
    }
}
