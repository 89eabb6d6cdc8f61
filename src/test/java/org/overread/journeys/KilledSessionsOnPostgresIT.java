package org.overread.journeys;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.overread.durability.PortalDatabase;
import org.overread.testing.PostgresServer;

/// On a server that lives on when the portal dies.
class KilledSessionsOnPostgresIT extends KilledSessions {
    private final String url = PostgresServer.newDatabase();

    @Override
    List<String> database() {
        return List.of("--spring.datasource.url=" + url);
    }

    /// The readers go on where they were.
    @Override
    void renew(Path home) {}

    @Override
    PortalDatabase remains(Path home) throws SQLException {
        return PortalDatabase.at(url);
    }
}
