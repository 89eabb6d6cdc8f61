package org.overread.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.home.SystemActor;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/// The trail in a real database; run on each of them.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class AuditChain {
    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditVerifier verifier;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void an_act_is_written_with_its_actor_and_roles() {
        String object = record(Map.of("label", "ich", "текст", "да"));

        assertThat(entries(object)).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).endsWith("@example.org");
            assertThat(entry.roles()).isEqualTo("ADJUDICATOR,READER");
            assertThat(entry.details()).isEqualTo("{\"label\":\"ich\",\"текст\":\"да\"}");
            assertThat(entry.sealed()).isEqualTo(entry);
        });
        assertThat(check().fault()).isEmpty();
    }

    @Test
    void the_portals_own_work_and_a_visitor_have_names() {
        String object = "thing:" + UUID.randomUUID();
        SystemActor.run(() -> write(AuditEvent.done("test.system", object)));
        write(AuditEvent.refused("test.visitor", object, "no\0where \ud800"));

        assertThat(entries(object)).extracting(AuditEntry::actor).containsExactly("system", "anonymous");
        assertThat(entries(object)).extracting(AuditEntry::roles).containsExactly("ADMINISTRATOR,COORDINATOR", "");
        assertThat(check().fault()).isEmpty();
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_row() {
        String object = "thing:" + UUID.randomUUID();
        AuditHead before = head();
        transaction.executeWithoutResult(status -> {
            trail.record(AuditEvent.done("test.undone", object));
            status.setRollbackOnly();
        });

        assertThat(entries(object)).isEmpty();
        assertThat(head().seq()).isGreaterThanOrEqualTo(before.seq());
        assertThat(check().fault()).isEmpty();
    }

    @Test
    void there_is_no_trace_without_an_act() {
        assertThatThrownBy(() -> trail.record(AuditEvent.done("test.alone", "thing:1")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void eight_people_at_once_write_one_chain() throws Exception {
        String object = "thing:" + UUID.randomUUID();
        long before = head().seq();
        List<Future<?>> people = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int person = 0; person < 8; person++) {
                people.add(threads.submit(() -> {
                    for (int act = 0; act < 50; act++) {
                        write(AuditEvent.done("test.race", object));
                    }
                }));
            }
        }
        for (Future<?> person : people) {
            person.get();
        }

        assertThat(entries(object)).hasSize(400);
        assertThat(head().seq()).isGreaterThanOrEqualTo(before + 400);
        assertThat(check().fault()).isEmpty();
    }

    private String record(Map<String, String> details) {
        String object = "thing:" + UUID.randomUUID();
        SignInAs.doAs(
                SignInAs.someone(Role.READER, Role.ADJUDICATOR),
                () -> write(AuditEvent.done("test.done", object).with(details)));
        return object;
    }

    private void write(AuditEvent event) {
        transaction.executeWithoutResult(status -> trail.record(event));
    }

    private List<AuditEntry> entries(String object) {
        return jdbc.sql("select * from audit_entry where object = ? order by seq")
                .param(object)
                .query(AuditEntries::entry)
                .list();
    }

    private ChainCheck check() {
        return SystemActor.call(verifier::verify);
    }

    private AuditHead head() {
        return SystemActor.call(trail::head);
    }
}
