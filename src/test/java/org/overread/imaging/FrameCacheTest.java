package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FrameCacheTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);

    private static final Predicate<byte[]> WHOLE = bytes -> true;

    @TempDir
    Path folder;

    @Test
    void what_was_kept_is_found_also_after_a_restart() {
        cache(1000).keep("abc1", new byte[] {1, 2, 3});

        assertThat(cache(1000).find("abc1", WHOLE)).get().satisfies(found -> {
            assertThat(found.length()).isEqualTo(3);
            assertThat(((Finished.Kept) found).file()).hasBinaryContent(new byte[] {1, 2, 3});
        });
        assertThat(cache(1000).find("abc2", WHOLE)).isEmpty();
    }

    @Test
    void what_was_not_asked_for_longest_goes_first() {
        FrameCache cache = cache(100);
        cache.keep("aa1", new byte[40]);
        cache.keep("aa2", new byte[40]);
        cache.find("aa1", WHOLE);
        cache.keep("aa3", new byte[40]);

        assertThat(cache.find("aa2", WHOLE)).isEmpty();
        assertThat(cache.find("aa1", WHOLE)).isPresent();
        assertThat(cache.find("aa3", WHOLE)).isPresent();
    }

    @Test
    void the_bound_holds_over_restarts_and_the_oldest_file_goes() throws IOException {
        FrameCache first = cache(100);
        first.keep("aa1", new byte[40]);
        first.keep("bb1", new byte[40]);
        Files.setLastModifiedTime(folder.resolve("bb/bb1"), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));

        cache(100).keep("cc1", new byte[40]);

        assertThat(bytesOnDisk()).isLessThanOrEqualTo(100);
        assertThat(folder.resolve("bb/bb1")).doesNotExist();
    }

    @Test
    void many_writes_never_exceed_the_bound() {
        FrameCache cache = cache(500);
        for (int n = 0; n < 100; n++) {
            cache.keep("n" + n % 7 + "x" + n, new byte[37]);
        }
        assertThat(bytesOnDisk()).isBetween(300L, 500L);
    }

    @Test
    void leftovers_of_a_crash_are_removed() throws IOException {
        Path leftover = Files.createDirectories(folder.resolve("aa")).resolve("frame1.part");
        Files.write(leftover, new byte[10]);

        cache(100).find("aa1", WHOLE);

        assertThat(leftover).doesNotExist();
    }

    @Test
    void what_an_earlier_run_left_in_part_is_looked_into_once_and_removed() {
        cache(100).keep("aa1", new byte[] {1, 2, 3});
        FrameCache later = cache(100);

        assertThat(later.find("aa1", bytes -> bytes.length > 3)).isEmpty();
        assertThat(folder.resolve("aa/aa1")).doesNotExist();
        later.keep("aa1", new byte[] {1, 2, 3, 4});
        assertThat(later.find("aa1", bytes -> {
                    throw new AssertionError("written by this run");
                }))
                .isPresent();
    }

    @Test
    void a_file_of_another_length_is_not_served() throws IOException {
        FrameCache cache = cache(100);
        cache.keep("aa1", new byte[] {1, 2, 3});
        Files.write(folder.resolve("aa/aa1"), new byte[] {1, 2});

        assertThat(cache.find("aa1", WHOLE)).isEmpty();
    }

    @Test
    void a_wiped_folder_is_only_an_empty_cache() throws IOException {
        FrameCache cache = cache(100);
        cache.keep("aa1", new byte[40]);
        Files.delete(folder.resolve("aa/aa1"));
        Files.delete(folder.resolve("aa"));

        assertThat(cache.find("aa1", WHOLE)).isEmpty();
        cache.keep("aa1", new byte[40]);
        assertThat(cache.find("aa1", WHOLE)).isPresent();
    }

    @Test
    void a_folder_that_cannot_be_written_costs_only_speed() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");
        var cache = new FrameCache(folder.resolve("file"), 100, CLOCK);

        cache.keep("aa1", new byte[4]);

        assertThat(cache.find("aa1", WHOLE)).isEmpty();
    }

    @Test
    void what_is_larger_than_the_whole_cache_is_not_kept() {
        FrameCache cache = cache(100);
        cache.keep("aa1", new byte[101]);

        assertThat(cache.find("aa1", WHOLE)).isEmpty();
    }

    private FrameCache cache(long bound) {
        return new FrameCache(folder, bound, CLOCK);
    }

    private long bytesOnDisk() {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> {
                        try {
                            return Files.size(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
