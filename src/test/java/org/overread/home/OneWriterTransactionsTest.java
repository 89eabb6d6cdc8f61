package org.overread.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Who waits for whom on the embedded database.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OneWriterTransactionsTest {
    private static final long SOON_SECONDS = 20;
    private static final long A_WHILE_MILLIS = 150;

    @TempDir
    private Path temporary;

    private final WriterSeat seat = new WriterSeat();
    private final OneWriterTransactions transactions = new OneWriterTransactions(seat);
    private final LocalContainerEntityManagerFactoryBean persistence = new LocalContainerEntityManagerFactoryBean();
    private final ExecutorService others = Executors.newCachedThreadPool();
    private EmbeddedDatabase database;
    private JdbcClient jdbc;

    @BeforeEach
    void open() throws SQLException {
        database = new EmbeddedDatabase(new DataFolder(new OverreadHome(temporary)), seat);
        database.run("create table note (id integer)");
        var connections = new DriverManagerDataSource(database.url(), database.ownerName(), database.ownerPassword());
        persistence.setDataSource(connections);
        persistence.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        persistence.setPackagesToScan("org.overread.home");
        persistence.afterPropertiesSet();
        transactions.setEntityManagerFactory(persistence.getObject());
        transactions.afterPropertiesSet();
        jdbc = JdbcClient.create(connections);
    }

    @AfterEach
    void close() throws SQLException {
        others.shutdownNow();
        persistence.destroy();
        database.close();
    }

    @Test
    void two_writing_transactions_never_overlap() throws Exception {
        var writing = new AtomicInteger();
        List<Future<?>> writers = new ArrayList<>();
        var most = new AtomicInteger();
        for (int writer = 0; writer < 6; writer++) {
            writers.add(others.submit(() -> writes(() -> {
                most.accumulateAndGet(writing.incrementAndGet(), Math::max);
                note();
                pause();
                writing.decrementAndGet();
            })));
        }
        for (Future<?> writer : writers) {
            writer.get(SOON_SECONDS, TimeUnit.SECONDS);
        }

        assertThat(most).hasValue(1);
        assertThat(notes()).isEqualTo(6);
    }

    @Test
    void readers_do_not_wait_for_the_writer_and_do_not_see_its_work() {
        writes(() -> {
            note();
            assertThat(others.submit(this::notes))
                    .succeedsWithin(Duration.ofSeconds(SOON_SECONDS))
                    .isEqualTo(0);
        });

        assertThat(notes()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_transaction_within_the_transaction_neither_waits_nor_gives_the_seat_away(boolean readOnly) throws Exception {
        List<Future<?>> waiting = new ArrayList<>();
        Future<?> outer = others.submit(() -> writes(() -> {
            note();
            transaction(readOnly)
                    .executeWithoutResult(status -> assertThat(count()).isZero());
            waiting.add(others.submit(() -> writes(this::note)));
            assertWaits(waiting.getFirst());
        }));

        outer.get(SOON_SECONDS, TimeUnit.SECONDS);
        waiting.getFirst().get(SOON_SECONDS, TimeUnit.SECONDS);
        assertThat(notes()).isEqualTo(2);
    }

    @Test
    void a_transaction_that_fails_leaves_the_seat() throws Exception {
        assertThatThrownBy(() -> writes(() -> {
                    note();
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");

        others.submit(() -> writes(this::note)).get(SOON_SECONDS, TimeUnit.SECONDS);
        assertThat(notes()).isEqualTo(1);
    }

    @Test
    void who_is_interrupted_while_waiting_or_before_still_writes() throws Exception {
        List<Future<Boolean>> asked = new ArrayList<>();
        writes(() -> {
            for (int n = 0; n < 2; n++) {
                asked.add(others.submit(() -> {
                    Thread.currentThread().interrupt();
                    writes(this::note);
                    return Thread.interrupted();
                }));
            }
            assertWaits(asked.getFirst());
        });

        for (Future<Boolean> one : asked) {
            assertThat(one.get(SOON_SECONDS, TimeUnit.SECONDS))
                    .as("it still knows that it was asked to stop")
                    .isTrue();
        }
        assertThat(notes()).isEqualTo(2);
    }

    private void writes(Runnable work) {
        transaction(false).executeWithoutResult(status -> work.run());
    }

    private int notes() {
        return transaction(true).execute(status -> count());
    }

    /// Always a new one, whatever the thread has open.
    private TransactionTemplate transaction(boolean readOnly) {
        var template = new TransactionTemplate(transactions);
        template.setReadOnly(readOnly);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }

    private void note() {
        jdbc.sql("insert into note values (1)").update();
    }

    private int count() {
        return jdbc.sql("select count(*) from note").query(Integer.class).single();
    }

    private static void assertWaits(Future<?> other) {
        assertThatThrownBy(() -> other.get(A_WHILE_MILLIS, TimeUnit.MILLISECONDS))
                .isInstanceOf(TimeoutException.class);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
