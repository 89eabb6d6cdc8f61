package org.overread.home;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/// The passwords of the embedded database's two users, drawn at random on the first start and kept beside it in the
/// file `keys`, readable by the portal's own user only.
///
/// @param owner of the user that owns schema and settings
/// @param portal of the user that the portal works as
record DatabaseKeys(String owner, String portal) {
    private static final int BYTES = 24;

    static DatabaseKeys in(Path folder) {
        Path file = folder.resolve("keys");
        try {
            return Files.exists(file) ? read(file) : write(file, new DatabaseKeys(random(), random()));
        } catch (IOException e) {
            throw new DataFolderUnusable(folder, e);
        }
    }

    private static DatabaseKeys read(Path file) throws IOException {
        var properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return new DatabaseKeys(properties.getProperty("owner", ""), properties.getProperty("portal", ""));
    }

    private static DatabaseKeys write(Path file, DatabaseKeys keys) throws IOException {
        Path draft = file.resolveSibling("keys.new");
        Files.deleteIfExists(draft);
        if (draft.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (Writer out = Files.newBufferedWriter(draft)) {
            out.write("owner=%s%nportal=%s%n".formatted(keys.owner, keys.portal));
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        return keys;
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /// Never the passwords: records are printed in logs.
    @Override
    public String toString() {
        return "DatabaseKeys";
    }
}
