package org.overread.agreement;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.overread.catalog.StudyId;
import org.overread.review.Read;

/// The raw reads as CSV: study UID, reader's letter, label, value, and what the reader had seen, why the study was
/// read, and the seconds that the reader was active on it.
/// A reader who answered a study in several phases, or twice, has a row for each.
final class RawReads {
    private RawReads() {}

    static String csv(RoundReads reads, Map<StudyId, String> uids) {
        var out = new StringWriter();
        try (var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            printer.printRecord("study", "reader", "label", "value", "seen", "kind", "active_s");
            for (Read read : reads.all()) {
                printer.printRecord(
                        uids.getOrDefault(read.study(), read.study().toString()),
                        reads.letters().of(read.reader()),
                        read.label(),
                        RoundReads.answer(read.verdict()),
                        read.phase().name().toLowerCase(Locale.ROOT),
                        read.kind().name().toLowerCase(Locale.ROOT),
                        read.active().toSeconds());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }
}
