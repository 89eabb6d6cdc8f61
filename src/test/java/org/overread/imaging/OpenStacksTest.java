package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenStacksTest {
    private static final Vector3 UP = new Vector3(0, 0, 5);

    @TempDir
    Path folder;

    @Test
    void a_stack_is_read_once_while_its_files_stay() {
        var stacks = new OpenStacks(100);
        PhantomSeries series = PhantomSeries.in(folder).slices(3, UP, UP);

        List<SliceStack> first = stacks.open(series.files());

        assertThat(stacks.open(series.files())).isSameAs(first);
        assertThat(stacks.find(series.files().id())).containsSame(first);
    }

    @Test
    void a_file_more_or_less_or_changed_opens_it_anew() throws IOException {
        var stacks = new OpenStacks(100);
        PhantomSeries series = PhantomSeries.in(folder).slices(3, UP, UP);
        stacks.open(series.files());

        assertThat(stacks.open(series.slice(new Vector3(0, 0, 20)).files())
                        .getFirst()
                        .slices())
                .hasSize(4);
        Files.delete(series.files().files().getFirst());
        assertThat(stacks.open(series.files()).getFirst().slices()).hasSize(3);
        Files.copy(series.files().files().getLast(), series.files().files().getFirst());
        assertThat(stacks.open(series.files()).getFirst().slices()).hasSize(4);
    }

    @Test
    void stacks_beyond_the_bound_are_forgotten_longest_unused_first() throws IOException {
        var stacks = new OpenStacks(7);
        PhantomSeries one =
                PhantomSeries.in(Files.createDirectory(folder.resolve("1"))).slices(3, UP, UP);
        PhantomSeries two =
                PhantomSeries.in(Files.createDirectory(folder.resolve("2"))).slices(3, UP, UP);
        PhantomSeries three =
                PhantomSeries.in(Files.createDirectory(folder.resolve("3"))).slices(3, UP, UP);
        stacks.open(one.files());
        stacks.open(two.files());
        stacks.open(one.files());
        stacks.open(three.files());

        assertThat(stacks.find(one.files().id())).isPresent();
        assertThat(stacks.find(two.files().id())).isEmpty();
        assertThat(stacks.find(three.files().id())).isPresent();
    }

    @Test
    void work_that_many_want_at_once_is_done_once() {
        var work = new SharedWork<String, Integer>();
        var done = new AtomicInteger();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 20).forEach(person -> people.submit(() -> work.get("frame", () -> slowly(done))));
        }
        assertThat(done.get()).isLessThan(20);
    }

    private static int slowly(AtomicInteger done) {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return done.incrementAndGet();
    }
}
