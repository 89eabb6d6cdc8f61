package org.overread.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LoadTest {
    @Test
    void percentiles_are_times_that_were_measured() {
        Load load = Load.of(
                2, IntStream.rangeClosed(1, 100).mapToDouble(one -> 101 - one).toArray(), 0);

        assertThat(load.perSecond()).isEqualTo(50);
        assertThat(load.within(0.5)).isEqualTo(50);
        assertThat(load.within(0.99)).isEqualTo(99);
        assertThat(load).hasToString("50/s, median 50.0 ms, p99 99.0 ms");
    }

    @Test
    void answers_that_were_not_good_are_said_and_not_counted() {
        assertThat(Load.of(1, new double[] {3}, 2)).hasToString("1/s, median 3.0 ms, p99 3.0 ms, FAILED 2");
        assertThat(Load.of(1, new double[0], 1)).hasToString("0/s, median 0.0 ms, p99 0.0 ms, FAILED 1");
    }
}
