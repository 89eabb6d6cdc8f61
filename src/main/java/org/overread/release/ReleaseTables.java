package org.overread.release;

import org.overread.home.InsertOnlyTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Asks the database itself to keep exports as they were made.
@Configuration
class ReleaseTables {
    @Bean
    InsertOnlyTable exportTable() {
        return new InsertOnlyTable("release_export");
    }

    @Bean
    InsertOnlyTable exportFileTable() {
        return new InsertOnlyTable("release_export_file");
    }
}
