package org.overread.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.overread.home.Command;
import org.springframework.stereotype.Component;

/// `demo FOLDER [--studies N] [--slices N] [--matrix N] [--seed N]`: makes a synthetic dataset.
@Component
class DemoCommand implements Command {
    private static final int USAGE = 64;
    private static final int FAILED = 1;

    @Override
    public String verb() {
        return "demo";
    }

    @Override
    public int run(List<String> arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try {
            Path folder = folder(arguments);
            DemoOptions options = options(arguments);
            DemoDataset.generate(folder, options, progress -> show(out, progress));
            out.printf("Synthetic dataset: %s%nWhat is true of it: %s%n", folder, DemoDataset.truth(folder));
            return 0;
        } catch (IllegalArgumentException e) {
            out.println(e.getMessage());
            out.println("Usage: demo FOLDER [--studies N] [--slices N] [--matrix N] [--seed N]");
            return USAGE;
        } catch (FolderTaken e) {
            out.println(e.getMessage());
            return FAILED;
        } catch (IOException e) {
            out.println("The dataset could not be written: " + e);
            return FAILED;
        }
    }

    static DemoOptions options(List<String> arguments) {
        DemoOptions options = DemoOptions.standard();
        for (int i = 1; i < arguments.size(); i += 2) {
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException(arguments.get(i) + " needs a number.");
            }
            options = with(options, arguments.get(i), number(arguments.get(i + 1)));
        }
        return options;
    }

    private static Path folder(List<String> arguments) {
        if (arguments.isEmpty() || arguments.getFirst().startsWith("--")) {
            throw new IllegalArgumentException("Which folder?");
        }
        return Path.of(arguments.getFirst());
    }

    private static DemoOptions with(DemoOptions old, String name, long value) {
        return switch (name) {
            case "--studies" -> new DemoOptions(old.seed(), whole(value), old.slices(), old.matrix());
            case "--slices" -> new DemoOptions(old.seed(), old.studies(), whole(value), old.matrix());
            case "--matrix" -> new DemoOptions(old.seed(), old.studies(), old.slices(), whole(value));
            case "--seed" -> new DemoOptions(value, old.studies(), old.slices(), old.matrix());
            default -> throw new IllegalArgumentException("Unknown option " + name + ".");
        };
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(text + " is not a whole number.", e);
        }
    }

    private static int whole(long value) {
        return Math.clamp(value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private static void show(PrintStream out, Progress progress) {
        int step = Math.max(1, progress.studies() / 24);
        if (progress.done() % step == 0 || progress.done() == progress.studies()) {
            out.printf("%d of %d studies%n", progress.done(), progress.studies());
        }
    }
}
