package org.overread.durability;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.overread.testing.PostgresServer;

/// On a server that lives on when the portal dies.
class KilledPortalOnPostgresTest extends KilledPortalTests {
    private final String url = PostgresServer.newDatabase();

    KilledPortalOnPostgresTest() {
        super(5);
    }

    @Override
    List<String> database() {
        return List.of("--spring.datasource.url=" + url);
    }

    @Override
    PortalDatabase remains(Path home) throws SQLException {
        return PortalDatabase.at(url);
    }
}
