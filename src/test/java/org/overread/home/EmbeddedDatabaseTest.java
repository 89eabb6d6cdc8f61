package org.overread.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddedDatabaseTest {
    @TempDir
    private Path temporary;

    @Test
    void every_commit_is_in_the_file_before_it_is_acknowledged() throws SQLException {
        try (var database = open()) {
            assertThat(database.writeDelays()).containsOnly("0");
        }
        try (var again = open()) {
            assertThat(again.writeDelays()).containsOnly("0");
            again.sync();
        }
    }

    @Test
    void the_portal_may_append_to_the_trail_and_not_rewrite_it() throws SQLException {
        try (var database = open()) {
            database.run("create table trail (id integer primary key)");
            database.run("create table draft (id bigint generated always as identity primary key, v integer)");
            new Grants(database, List.of(new InsertOnlyTable("trail"))).apply();
            try (Connection portal = portal(database)) {
                run(portal, "insert into trail values (1)");
                run(portal, "select * from trail");
                run(portal, "insert into draft (v) values (1)");
                run(portal, "update draft set v = 2");
                run(portal, "delete from draft");
                for (String forbidden : List.of(
                        "update trail set id = 2",
                        "delete from trail",
                        "truncate table trail",
                        "drop table trail",
                        "merge into trail values (1)",
                        "alter table trail add column x integer",
                        "create table more (id integer)",
                        "grant update on trail to portal",
                        "set write_delay 500",
                        "create user other password 'x' admin",
                        "shutdown")) {
                    assertThatThrownBy(() -> run(portal, forbidden))
                            .as(forbidden)
                            .isInstanceOf(SQLException.class);
                }
            }
        }
    }

    @Test
    void its_passwords_are_drawn_once_and_are_the_portals_own() throws IOException, SQLException {
        try (var database = open()) {
            assertThat(database.ownerPassword()).hasSize(48).isNotEqualTo(database.portalPassword());
        }
        Path keys = temporary.resolve("database/keys");
        String before = Files.readString(keys);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rw-------");
        open().close();

        assertThat(Files.readString(keys)).isEqualTo(before);
    }

    @Test
    void a_damaged_database_is_left_as_it_is() throws Exception {
        open().close();
        Path file = temporary.resolve("database/overread.mv.db");
        byte[] damaged = new byte[8192];
        Files.write(file, damaged);

        assertThatThrownBy(this::open).isInstanceOf(DatabaseUnreadable.class).hasMessageContaining("Restore a backup");
        assertThat(Files.readAllBytes(file)).isEqualTo(damaged);
    }

    @Test
    void without_its_keys_it_says_so() throws Exception {
        open().close();
        Files.delete(temporary.resolve("database/keys"));

        assertThatThrownBy(this::open).isInstanceOf(DatabaseUnreadable.class).hasMessageContaining("database/keys");
    }

    private EmbeddedDatabase open() {
        return new EmbeddedDatabase(new DataFolder(new OverreadHome(temporary)), new WriterSeat());
    }

    private static Connection portal(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.portalName(), database.portalPassword());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
