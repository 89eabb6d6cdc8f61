package org.overread.durability;

import java.sql.DriverManager;

/// Commits rows to an H2 file that was opened without WRITE_DELAY=0, as most programs do: the control of the
/// experiment. Says `row <number>` after each commit.
public final class CarelessWriter {
    private CarelessWriter() {}

    public static void main(String[] args) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + args[0], "sa", "")) {
            connection.createStatement().execute("create table if not exists decision (id bigint primary key)");
            connection.setAutoCommit(false);
            try (var insert = connection.prepareStatement("insert into decision values (?)")) {
                for (long id = Long.parseLong(args[1]); ; id++) {
                    insert.setLong(1, id);
                    insert.executeUpdate();
                    connection.commit();
                    Acknowledgements.say("row " + id);
                    Thread.sleep(1);
                }
            }
        }
    }
}
