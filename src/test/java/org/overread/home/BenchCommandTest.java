package org.overread.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BenchCommandTest {
    private final BenchCommand command = new BenchCommand(List.of(new Standing()));

    @TempDir
    Path folder;

    @Test
    void figures_become_a_table_which_is_written_on_wish() {
        Path file = folder.resolve("table.md");

        assertThat(command.run(List.of("standing", "--out", file.toString(), "twice")))
                .isZero();

        assertThat(file).hasContent("""
                        | what | here | others, same run | bar |
                        |---|---|---|---|
                        | standing twice | 2 s | sitting 1 s | ≤ 3 s |
                        """);
    }

    @Test
    void benchmarks_of_one_name_make_one_table() {
        Path file = folder.resolve("table.md");
        var both = new BenchCommand(List.of(new Standing(), new Standing()));

        assertThat(both.run(List.of("standing", "once", "--out", file.toString())))
                .isZero();

        assertThat(file)
                .content()
                .containsOnlyOnce("| what |")
                .contains("once | 2 s | sitting 1 s | ≤ 3 s |\n| standing once");
    }

    @Test
    void a_benchmark_that_does_not_exist_or_cannot_run_is_no_success() {
        assertThat(command.run(List.of("lying"))).isEqualTo(64);
        assertThat(command.run(List.of())).isEqualTo(64);
        assertThat(command.run(List.of("standing"))).isEqualTo(1);
    }

    private static final class Standing implements Benchmark {
        @Override
        public String name() {
            return "standing";
        }

        @Override
        public List<Figure> measure(List<String> arguments) throws IOException {
            if (arguments.isEmpty()) {
                throw new IOException("No ground");
            }
            return List.of(Figure.of("standing " + arguments.getFirst(), "2 s")
                    .peer("sitting 1 s")
                    .bar("≤ 3 s"));
        }
    }
}
