package org.overread.audit;

import org.overread.home.InsertOnlyTable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Asks the database itself to keep the trail as it was written.
@Configuration
class AuditTables {
    @Bean
    InsertOnlyTable auditEntryTable() {
        return new InsertOnlyTable("audit_entry");
    }
}
