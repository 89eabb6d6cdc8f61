package org.overread.contradictions;

import org.overread.home.InsertOnlyTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The table of this room that the database itself lets nobody change.
@Configuration
class ContradictionTables {
    @Bean
    InsertOnlyTable contradictionEntries() {
        return new InsertOnlyTable("contradiction_entry");
    }
}
