package org.overread.home;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overread.home.Benchmark.Figure;

/// `bench NAME [argument]… [--out FILE]`: measures one part of the program on this machine and prints a table in
/// Markdown, which it also writes into a file if asked. Benchmarks of one name make one table.
public final class BenchCommand implements Command {
    private static final int USAGE = 64;
    private static final int FAILED = 1;

    private final List<Benchmark> benchmarks;

    public BenchCommand(List<Benchmark> benchmarks) {
        this.benchmarks = List.copyOf(benchmarks);
    }

    @Override
    public String verb() {
        return "bench";
    }

    @Override
    public int run(List<String> arguments) {
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        List<String> words = new ArrayList<>(arguments);
        Optional<Path> file = file(words);
        List<Benchmark> wanted = benchmarks.stream()
                .filter(one -> !words.isEmpty() && one.name().equals(words.getFirst()))
                .toList();
        if (wanted.isEmpty()) {
            err.printf(
                    "Usage: bench NAME [--out FILE]. Names: %s%n",
                    String.join(
                            ", ",
                            benchmarks.stream().map(Benchmark::name).distinct().toList()));
            return USAGE;
        }
        try {
            List<Figure> figures = new ArrayList<>();
            for (Benchmark one : wanted) {
                figures.addAll(one.measure(words.subList(1, words.size())));
            }
            String table = table(figures);
            new PrintStream(System.out, true, StandardCharsets.UTF_8).print(table);
            if (file.isPresent()) {
                Files.writeString(file.get(), table);
            }
            return 0;
        } catch (IOException e) {
            err.println("The benchmark could not be run: " + e);
            return FAILED;
        }
    }

    /// Takes `--out FILE` out of the words.
    private static Optional<Path> file(List<String> words) {
        int at = words.indexOf("--out");
        if (at < 0 || at + 1 == words.size()) {
            return Optional.empty();
        }
        String name = words.remove(at + 1);
        words.remove(at);
        return Optional.of(Path.of(name));
    }

    static String table(List<Figure> figures) {
        var table = new StringBuilder("| what | here | others, same run | bar |\n|---|---|---|---|\n");
        for (Figure figure : figures) {
            table.append("| %s | %s | %s | %s |\n"
                    .formatted(
                            figure.what(),
                            figure.value(),
                            figure.peer().orElse(""),
                            figure.bar().orElse("")));
        }
        return table.toString();
    }
}
