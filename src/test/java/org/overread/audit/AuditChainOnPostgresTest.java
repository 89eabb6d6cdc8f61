package org.overread.audit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.overread.testing.OnPostgres;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
class AuditChainOnPostgresTest extends AuditChain {
    @Autowired
    private JdbcClient jdbc;

    @Test
    void even_the_owner_of_the_table_cannot_rewrite_it() {
        for (String sql :
                new String[] {"update audit_entry set actor = 'x'", "delete from audit_entry", "truncate audit_entry"
                }) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).hasMessageContaining("never changed or removed");
        }
    }
}
