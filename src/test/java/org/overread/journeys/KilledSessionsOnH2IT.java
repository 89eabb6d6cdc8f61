package org.overread.journeys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.overread.durability.PortalDatabase;
import org.springframework.util.FileSystemUtils;

/// On the database in the data folder, which dies with the portal.
class KilledSessionsOnH2IT extends KilledSessions {
    @Override
    List<String> database() {
        return List.of();
    }

    @Override
    void renew(Path home) throws IOException {
        Path filled = temporary.resolve("filled");
        Path database = home.resolve("database");
        if (Files.exists(filled)) {
            FileSystemUtils.deleteRecursively(database);
            FileSystemUtils.copyRecursively(filled, database);
        } else {
            FileSystemUtils.copyRecursively(database, filled);
        }
    }

    @Override
    PortalDatabase remains(Path home) throws IOException, SQLException {
        // A copy: the portal is to find the file as the kill left it, and so is whoever looks for what was lost.
        Path copy = temporary.resolve("remains");
        FileSystemUtils.deleteRecursively(copy);
        FileSystemUtils.copyRecursively(home.resolve("database"), copy.resolve("database"));
        return PortalDatabase.in(copy);
    }
}
