package org.overread.review;

import org.overread.home.InsertOnlyTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The tables of this room that the database itself lets nobody change.
@Configuration
class AppendOnly {
    @Bean
    InsertOnlyTable verdictEntries() {
        return new InsertOnlyTable("verdict_entry");
    }

    @Bean
    InsertOnlyTable commentEntries() {
        return new InsertOnlyTable("comment_entry");
    }

    @Bean
    InsertOnlyTable markEntryRows() {
        return new InsertOnlyTable("mark_entry");
    }

    @Bean
    InsertOnlyTable readingSignatures() {
        return new InsertOnlyTable("reading_signature");
    }

    @Bean
    InsertOnlyTable signedVerdicts() {
        return new InsertOnlyTable("signed_verdict");
    }

    @Bean
    InsertOnlyTable sealedVerdicts() {
        return new InsertOnlyTable("sealed_verdict");
    }

    @Bean
    InsertOnlyTable adjudications() {
        return new InsertOnlyTable("adjudication");
    }

    @Bean
    InsertOnlyTable roundGuidelines() {
        return new InsertOnlyTable("round_guideline");
    }

    @Bean
    InsertOnlyTable quotedSentences() {
        return new InsertOnlyTable("quote_entry");
    }

    @Bean
    InsertOnlyTable submissionRows() {
        return new InsertOnlyTable("submission");
    }

    @Bean
    InsertOnlyTable gradeEntryRows() {
        return new InsertOnlyTable("grade_entry");
    }
}
