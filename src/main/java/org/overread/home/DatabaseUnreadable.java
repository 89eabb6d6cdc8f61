package org.overread.home;

import java.nio.file.Path;
import java.sql.SQLException;

/// The embedded database exists and cannot be opened. Nothing was changed in it.
public class DatabaseUnreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private static final int LOCKED = 90020;
    private static final int WRONG_PASSWORD = 28000;

    DatabaseUnreadable(Path file, SQLException cause) {
        super("The database %s cannot be opened: %s".formatted(file, reason(cause)), cause);
    }

    private static String reason(SQLException cause) {
        return switch (cause.getErrorCode()) {
            case LOCKED -> "another process has it open.";
            case WRONG_PASSWORD -> "the file database/keys does not belong to it. Restore the keys from a backup.";
            default ->
                "it is damaged or from another version (H2 error %d). Restore a backup; the file was left as it is."
                        .formatted(cause.getErrorCode());
        };
    }
}
