package org.overread.home;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock of the portal, in UTC; tests replace it.
@Configuration
class TimeSource {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
