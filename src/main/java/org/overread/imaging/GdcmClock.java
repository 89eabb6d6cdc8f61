package org.overread.imaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// How long GDCM takes to read and decode files, measured inside one of its own processes: no start of a process and no
/// file written is in the figures. Needs Debian's python3-gdcm.
final class GdcmClock {
    private static final String PYTHON = "/usr/bin/python3";

    /// Decoding is changing to a syntax without compression, so that no pixel goes through Python.
    private static final String SCRIPT = """
            import gdcm, sys, time
            for name in sys.argv[2:]:
                best = None
                for turn in range(int(sys.argv[1])):
                    begun = time.perf_counter()
                    reader = gdcm.ImageReader()
                    reader.SetFileName(name)
                    good = reader.Read()
                    if good:
                        change = gdcm.ImageChangeTransferSyntax()
                        change.SetTransferSyntax(gdcm.TransferSyntax(gdcm.TransferSyntax.ExplicitVRLittleEndian))
                        change.SetForce(True)
                        change.SetInput(reader.GetImage())
                        good = change.Change()
                    if good:
                        took = time.perf_counter() - begun
                        best = took if best is None else min(best, took)
                print('' if best is None else best * 1000, flush=True)
            """;

    private GdcmClock() {}

    /// Milliseconds for each file, best of so many turns; empty for a file that GDCM cannot decode. An empty list where
    /// GDCM is not installed.
    static List<OptionalDouble> time(List<Path> files, int turns) throws IOException {
        List<String> command = new ArrayList<>(List.of(PYTHON, "-c", SCRIPT, Integer.toString(turns)));
        files.forEach(file -> command.add(file.toString()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0
                    ? printed.lines().map(GdcmClock::milliseconds).toList()
                    : List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (IOException e) {
            // There is no such Python.
            return List.of();
        }
    }

    private static OptionalDouble milliseconds(String line) {
        return line.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(line));
    }
}
