package org.overread.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ThrottleTest {
    private final TestClock clock = new TestClock();
    private final Throttle throttle = new Throttle(clock);

    @Test
    void the_first_failures_are_free() {
        for (int i = 0; i < 4; i++) {
            assertThat(throttle.begin("a", 4)).isZero();
        }
        assertThat(throttle.begin("b", 4)).isZero();
    }

    @Test
    void then_each_failure_doubles_the_wait() {
        failTimes(4);
        for (int seconds = 1; seconds <= 16; seconds *= 2) {
            assertThat(throttle.begin("a", 4)).isZero();
            assertThat(throttle.begin("a", 4)).isEqualTo(Duration.ofSeconds(seconds));
            clock.pass(Duration.ofSeconds(seconds));
        }
    }

    @Test
    void nobody_waits_longer_than_five_minutes() {
        failTimes(4);
        for (int i = 0; i < 30; i++) {
            assertThat(throttle.begin("a", 4)).isZero();
            clock.pass(Throttle.LONGEST_WAIT);
        }
    }

    @Test
    void an_attempt_during_the_wait_does_not_lengthen_it() {
        failTimes(5);
        throttle.begin("a", 4);
        throttle.begin("a", 4);
        clock.pass(Duration.ofSeconds(1));
        assertThat(throttle.begin("a", 4)).isZero();
    }

    @Test
    void an_hour_without_a_failure_is_forgotten() {
        failTimes(5);
        clock.pass(Duration.ofMinutes(61));
        for (int i = 0; i < 4; i++) {
            assertThat(throttle.begin("a", 4)).isZero();
        }
    }

    @Test
    void a_right_password_clears_the_account() {
        failTimes(4);
        throttle.forget("a");
        failTimes(4);
    }

    @Test
    void a_right_password_takes_back_only_its_own_attempt_at_the_address() {
        failTimes(4);
        assertThat(throttle.begin("a", 4)).isZero();
        throttle.takeBack("a");
        assertThat(throttle.begin("a", 4)).isZero();
        assertThat(throttle.begin("a", 4)).isEqualTo(Duration.ofSeconds(1));
    }

    private void failTimes(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(throttle.begin("a", 4)).isZero();
        }
    }
}
