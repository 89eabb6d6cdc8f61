package org.overread.agreement;

import org.overread.accounts.AccountDesk;
import org.overread.accounts.TestClock;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.StudyCatalog;
import org.overread.review.ReadingDesk;
import org.overread.review.ReadingQueue;
import org.overread.review.rounds.RoundDesk;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/// What a round goes through, with a clock that tests move.
record Services(
        CatalogIntake intake,
        StudyCatalog catalog,
        AccountDesk accounts,
        RoundDesk rounds,
        ReadingQueue queue,
        ReadingDesk desk,
        TestClock clock) {
    /// Gives the portal that clock.
    @TestConfiguration
    static class MovedTime {
        @Bean
        @Primary
        TestClock movedClock() {
            return new TestClock();
        }

        @Bean
        Services services(
                CatalogIntake intake,
                StudyCatalog catalog,
                AccountDesk accounts,
                RoundDesk rounds,
                ReadingQueue queue,
                ReadingDesk desk,
                TestClock clock) {
            return new Services(intake, catalog, accounts, rounds, queue, desk, clock);
        }
    }
}
