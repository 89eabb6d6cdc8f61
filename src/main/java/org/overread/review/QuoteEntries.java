package org.overread.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.overread.labels.LabelCode;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The rows of `quote_entry`: sentences given as evidence, and taken back. The newest entry of a place stands.
@Component
class QuoteEntries {
    private final JdbcClient jdbc;

    QuoteEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(ReadingId reading, Quote quote, boolean takenBack, Instant at, SubmitId submit) {
        jdbc.sql("""
                insert into quote_entry (reading_id, label_code, text_sha256, language, span_start, span_end, body,
                    taken_back, given_at, submit_id)
                values (:reading, :label, :text, :language, :start, :end, :body, :back, :at, :submit)""")
                .param("reading", reading.value())
                .param("label", quote.label().value())
                .param("text", quote.textSha256())
                .param("language", quote.language())
                .param("start", quote.start())
                .param("end", quote.end())
                .param("body", quote.body().replace('\0', '\uFFFD'))
                .param("back", takenBack)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("submit", submit.value())
                .update();
    }

    /// What stands now, in the order in which it was given.
    List<Quote> standing(ReadingId reading) {
        List<Quote> standing = new ArrayList<>();
        jdbc.sql("select * from quote_entry where reading_id = :reading order by id")
                .param("reading", reading.value())
                .query((RowCallbackHandler) row -> {
                    var quote = new Quote(
                            new LabelCode(row.getString("label_code")),
                            row.getString("text_sha256"),
                            row.getString("language"),
                            row.getInt("span_start"),
                            row.getInt("span_end"),
                            row.getString("body"));
                    standing.removeIf(quote::isSameAs);
                    if (!row.getBoolean("taken_back")) {
                        standing.add(quote);
                    }
                });
        return standing;
    }
}
