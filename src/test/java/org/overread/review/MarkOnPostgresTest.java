package org.overread.review;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.overread.testing.OnPostgres;
import org.springframework.dao.DataAccessException;

@OnPostgres
class MarkOnPostgresTest extends MarkTests {
    @Test
    void the_database_itself_refuses_to_change_a_mark() {
        put(keySlice(0));

        assertThatThrownBy(
                        () -> jdbc.sql("update mark_entry set body = 'forged'").update())
                .isInstanceOf(DataAccessException.class);
    }
}
