package org.overread.ingest;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.overread.home.Command;
import org.overread.home.SystemActor;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.registry.RegistryRefused;
import org.overread.shell.Messages;
import org.springframework.stereotype.Component;

/// `import FOLDER`: the import page's work on the command line, with the mapping as it is detected and remembered.
@Component
class ImportCommand implements Command {
    private static final int PROBLEMS_SHOWN = 50;

    private final ImportDesk desk;
    private final ImportWords words;
    private final Messages messages;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final Locale locale = Locale.getDefault();

    ImportCommand(ImportDesk desk, ImportWords words, Messages messages) {
        this.desk = desk;
        this.words = words;
        this.messages = messages;
    }

    @Override
    public String verb() {
        return "import";
    }

    /// @return 0 when the import went through without an error, 1 otherwise, 2 when the folder is not named
    @Override
    public int run(List<String> arguments) {
        if (arguments.size() != 1) {
            say("usage");
            return 2;
        }
        try {
            return SystemActor.call(() -> imported(Path.of(arguments.getFirst()))) ? 0 : 1;
        } catch (FolderRefused refused) {
            out.println(words.reason(refused, locale));
        } catch (RegistryRefused refused) {
            out.println(words.reason(refused, locale));
        } catch (ImportBusy busy) {
            out.println(messages.getTranslation("ingest.busy", locale));
        }
        return 1;
    }

    private boolean imported(Path folder) {
        ImportRun run = desk.importWithDetectedMapping(folder, false, new Ticker());
        List<Problem> problems = desk.problems(run.id());
        problems.stream().limit(PROBLEMS_SHOWN).forEach(this::print);
        if (problems.size() > PROBLEMS_SHOWN) {
            say("more", problems.size() - PROBLEMS_SHOWN);
        }
        say(
                "summary",
                words.name(run.state(), locale),
                run.added(),
                run.known(),
                run.leftOut(),
                run.errors(),
                run.warnings(),
                run.notes());
        return run.state() == ImportState.DONE && run.errors() == 0;
    }

    private void print(Problem problem) {
        String place = (problem.file() + " " + problem.cell()).strip();
        String severity = messages.getTranslation("ingest.severity." + ImportWords.key(problem.severity()), locale);
        String line = severity + ": " + (place.isEmpty() ? "" : place + ": ") + words.reason(problem, locale);
        out.println(line.replaceAll("\\p{Cntrl}", " "));
    }

    private void say(String key, Object... arguments) {
        out.println(messages.getTranslation("ingest.command." + key, locale, arguments));
    }

    /// Says each phase once, and the count at most every two seconds.
    private final class Ticker implements java.util.function.Consumer<ImportProgress> {
        private static final long BETWEEN_LINES = 2_000_000_000L;

        private ImportPhase phase = ImportPhase.READING_REGISTRY;
        private long last = System.nanoTime();

        @Override
        public void accept(ImportProgress progress) {
            if (progress.phase() != phase) {
                phase = progress.phase();
                say("phase", words.name(phase, locale));
            } else if (phase == ImportPhase.ADDING && System.nanoTime() - last > BETWEEN_LINES) {
                last = System.nanoTime();
                String left = words.left(progress.left(), locale);
                out.println("  " + messages.getTranslation("ingest.progress", locale, progress.done(), progress.total())
                        + (left.isEmpty() ? "" : ", " + left));
            }
        }
    }
}
