package org.overread.reports.batch;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.overread.reports.ReportReader;
import org.overread.reports.ReportReading;

/// `read-reports [--score] < FILE.jsonl`: reads one report a line, as it comes, and prints one line for each.
///
/// A line that cannot be read is named on standard error with its number, and the others are read all the same.
public final class ReadReports {
    private static final int SOME_LINES_REFUSED = 1;
    private static final int USAGE = 64;
    private static final int UNREADABLE = 74;

    private static final int BUFFERED = 1 << 16;

    private final ReportReader reader;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean scoring;
    private final Scores scores = new Scores();
    private int refused;

    private ReadReports(ReportReader reader, boolean scoring, OutputStream out, OutputStream err) {
        this.reader = reader;
        this.scoring = scoring;
        this.out = new PrintStream(new BufferedOutputStream(out, BUFFERED), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    /// @return 0 when every line was read, 1 when some were not, 64 for an unknown option, 74 when input or output
    /// failed
    public static int run(List<String> arguments, InputStream in, OutputStream out, OutputStream err) {
        boolean scoring = arguments.equals(List.of("--score"));
        ReadReports command = new ReadReports(ReportReader.standard(), scoring, out, err);
        if (!scoring && !arguments.isEmpty()) {
            command.err.printf(
                    "read-reports: unknown option %s%nUsage: read-reports [--score] < FILE.jsonl%n",
                    String.join(" ", arguments));
            return USAGE;
        }
        try {
            command.lines(in);
        } catch (IOException e) {
            command.err.println("read-reports: " + e);
            return UNREADABLE;
        }
        return command.end();
    }

    private void lines(InputStream in) throws IOException {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                line(number, number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
            }
            if (!lines.ready()) {
                out.flush(); // Whoever feeds lines one at a time waits for each answer.
            }
        }
    }

    private void line(int number, String line) {
        ReportLine report;
        try {
            report = ReportLine.parse(line);
        } catch (LineRefused e) {
            refused++;
            err.printf("read-reports: line %d: %s%n", number, e.getMessage());
            return;
        }
        ReportReading reading = reader.read(report.text(), report.language());
        out.println(ReadingLine.of(report, reading));
        if (scoring) {
            scores.add(report, reading);
        }
    }

    private int end() {
        if (scoring) {
            out.println(scores.json());
            err.print(scores.table());
        }
        out.flush();
        return out.checkError() ? UNREADABLE : refused > 0 ? SOME_LINES_REFUSED : 0;
    }
}
