package org.overread.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a kill leaves of an H2 file is what had been written to it: a copy. H2 2.5.252 forgets up to twenty commits
/// when it begins to use freed space again: the file's header then names the last chunk but one, which names a wrong
/// place for the last. In earnest that begins 45 s after a start; here at once, by RETENTION_TIME.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FileAfterCommitTest {
    private static final int COMMITS = 120;
    private static final String DURABLE = ";WRITE_DELAY=0;RETENTION_TIME=0";

    @TempDir
    private Path folder;

    @Test
    void every_commit_is_found_in_a_copy_of_the_file_that_is_taken_right_after_it() throws SQLException, IOException {
        Path file = folder.resolve("portal.mv.db");
        List<String> lost = new ArrayList<>();
        try (Connection connection = open(folder.resolve("portal"));
                Statement statement = connection.createStatement()) {
            statement.execute("create table decision (id int primary key, body varchar)");
            for (int commit = 1; commit <= COMMITS; commit++) {
                statement.execute("insert into decision values (" + commit + ", repeat('x', " + commit * 37 + "))");
                int found = rowsInACopy(file);
                if (found != commit) {
                    lost.add("commit %d: %d rows".formatted(commit, found));
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private int rowsInACopy(Path file) throws IOException, SQLException {
        Path copy = folder.resolve("copy.mv.db");
        Files.deleteIfExists(copy);
        Files.copy(file, copy);
        try (Connection connection = open(folder.resolve("copy"));
                Statement statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from decision")) {
            count.next();
            return count.getInt(1);
        }
    }

    private static Connection open(Path database) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + database + DURABLE, "sa", "");
    }
}
