package org.overread.ingest.registry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.overread.ingest.registry.RegistryRefused.Reason;

/// Reads a registry file, XLSX or CSV by its first bytes whatever its name, into text. Formulas are never evaluated:
/// the value that the spreadsheet program stored is read.
public final class RegistryReader {
    static final long LARGEST = 20L << 20;
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private RegistryReader() {}

    /// @return the sheets in their order; CSV has one
    /// @throws RegistryRefused if it is not a table, is too large, is broken or hostile
    public static List<RegistrySheet> read(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new RegistryRefused(Reason.LINK);
            }
            if (Files.size(file) > LARGEST) {
                throw new RegistryRefused(Reason.TOO_LARGE, String.valueOf(LARGEST >> 20));
            }
            return read(file, new Deadline(LONGEST));
        } catch (RegistryRefused refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw broken(e);
        }
    }

    /// Whether the first bytes are those of an XLSX file or of text.
    public static boolean looksLikeATable(Path file) throws IOException {
        byte[] start = start(file);
        return startsWith(start, ZIP) || CsvReader.isText(start);
    }

    private static List<RegistrySheet> read(Path file, Deadline deadline) throws IOException {
        byte[] start = start(file);
        if (startsWith(start, ZIP)) {
            return XlsxReader.read(file, deadline);
        }
        if (startsWith(start, OLE2)) {
            throw new RegistryRefused(Reason.OLD_FORMAT);
        }
        if (!CsvReader.isText(start)) {
            throw new RegistryRefused(Reason.NOT_A_TABLE);
        }
        return List.of(CsvReader.read(file, deadline));
    }

    private static RegistryRefused broken(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof RegistryRefused refused) {
                return refused;
            }
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb") || message.contains("MAX_ENTRY_SIZE") || message.contains("too large")) {
                return new RegistryRefused(Reason.BOMB);
            }
        }
        return new RegistryRefused(Reason.BROKEN);
    }

    private static byte[] start(Path file) throws IOException {
        try (var in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(4096);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && java.util.Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
    }
}
