package org.overread.ingest.registry;

import java.util.List;

/// A registry file that is not read, and why. Messages for people are kept by the reason's name.
public final class RegistryRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final transient List<String> arguments;

    public RegistryRefused(Reason reason, String... arguments) {
        super(reason + " " + List.of(arguments));
        this.reason = reason;
        this.arguments = List.of(arguments);
    }

    public Reason reason() {
        return reason;
    }

    /// What the message is filled with, such as the cell.
    public List<String> arguments() {
        return arguments;
    }

    /// Why a registry file is not read.
    public enum Reason {
        /// The file is larger than 20 MiB.
        TOO_LARGE,
        /// Neither an XLSX workbook nor text.
        NOT_A_TABLE,
        /// The old binary format, or a workbook under a password.
        OLD_FORMAT,
        TOO_MANY_ROWS,
        TOO_MANY_COLUMNS,
        TEXT_TOO_LONG,
        /// Unpacks to far more than it should.
        BOMB,
        /// Cannot be read to its end.
        BROKEN,
        TOO_SLOW,
        /// Links, or a path that leads out of the folder.
        LINK,
        /// There is none in the folder.
        NONE
    }
}
