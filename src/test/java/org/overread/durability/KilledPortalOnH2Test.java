package org.overread.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// On the database in the data folder, which dies with the portal.
class KilledPortalOnH2Test extends KilledPortalTests {
    KilledPortalOnH2Test() {
        super(20);
    }

    @Override
    List<String> database() {
        return List.of();
    }

    @Override
    PortalDatabase remains(Path home) throws IOException, SQLException {
        return PortalDatabase.in(home);
    }

    @Test
    void the_same_kills_lose_rows_where_the_database_is_opened_carelessly() throws Exception {
        Path file = temporary.resolve("careless");
        int lost = 0;
        int all = 0;
        for (int kill = 1; kill <= kills; kill++) {
            List<String> acknowledged = Victim.acknowledged(
                    CarelessWriter.class, 20 + random.nextInt(1500), file.toString(), Long.toString(kill * 1_000_000L));
            Set<String> rows = rows(file);
            all += acknowledged.size();
            lost += (int)
                    acknowledged.stream().filter(row -> !rows.contains(row)).count();
        }
        System.out.printf("Control: %d kills, %d acknowledgements, %d lost%n", kills, all, lost);
        assertThat(lost).as("or the experiment proves nothing").isPositive();
    }

    private static Set<String> rows(Path file) throws SQLException {
        Set<String> rows = new HashSet<>();
        try (var connection = DriverManager.getConnection("jdbc:h2:file:" + file, "sa", "");
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 'row ' || id from decision")) {
            while (found.next()) {
                rows.add(found.getString(1));
            }
        }
        return rows;
    }
}
