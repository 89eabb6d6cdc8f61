package org.overread.agreement;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.overread.agreement.statistics.AgreementStudy;
import org.overread.agreement.statistics.Bootstrap;
import org.overread.home.Command;

/// `agreement READS.csv [--seed N] [--resamples N]`: the agreement page's statistics for any reads, as JSON. `-` reads
/// standard input. Needs neither database nor portal.
public final class AgreementCommand implements Command {
    private static final int FAILED = 1;
    private static final int USAGE = 64;

    private final PrintStream out;
    private final PrintStream err;

    public AgreementCommand() {
        this(System.out, System.err);
    }

    AgreementCommand(PrintStream out, PrintStream err) {
        this.out = new PrintStream(out, true, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    }

    @Override
    public String verb() {
        return "agreement";
    }

    @Override
    public int run(List<String> arguments) {
        try {
            Bootstrap bootstrap = bootstrap(arguments);
            try (Reader text = open(arguments.getFirst())) {
                AgreementStudy study = AgreementStudy.of(ReadsFile.parse(text), bootstrap);
                out.println(AgreementReport.json(study, bootstrap));
                return 0;
            }
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println(
                    "Usage: agreement READS.csv [--seed N] [--resamples N]   (columns study, reader, label, value)");
            return USAGE;
        } catch (ReadsRefused e) {
            err.println(arguments.getFirst() + ": " + e.getMessage());
        } catch (NoSuchFileException e) {
            err.println("There is no file " + e.getFile());
        } catch (CharacterCodingException e) {
            err.println(arguments.getFirst() + " is not UTF-8 text: save it as CSV in UTF-8.");
        } catch (IOException e) {
            err.println(arguments.getFirst() + " cannot be read: " + e);
        }
        return FAILED;
    }

    private static Reader open(String file) throws IOException {
        return "-".equals(file)
                ? new InputStreamReader(System.in, StandardCharsets.UTF_8)
                : Files.newBufferedReader(Path.of(file));
    }

    private static Bootstrap bootstrap(List<String> arguments) {
        if (arguments.isEmpty() || arguments.size() % 2 == 0) {
            throw new IllegalArgumentException("Name one file of reads.");
        }
        Bootstrap bootstrap = Bootstrap.STANDARD;
        for (int i = 1; i < arguments.size(); i += 2) {
            long number = number(arguments.get(i + 1));
            bootstrap = switch (arguments.get(i)) {
                case "--seed" -> new Bootstrap(number, bootstrap.resamples());
                case "--resamples" -> new Bootstrap(bootstrap.seed(), Math.clamp(number, 0, 1_000_000));
                default -> throw new IllegalArgumentException("Unknown option " + arguments.get(i) + ".");
            };
        }
        return bootstrap;
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(text + " is not a whole number.", e);
        }
    }
}
