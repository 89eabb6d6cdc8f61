package org.overread.audit.ui;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// Moments as the trail shows them: in UTC, the same in every language, so that they can be compared with logs.
final class AuditTime {
    private static final DateTimeFormatter SECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS 'UTC'").withZone(ZoneOffset.UTC);

    private AuditTime() {}

    static String brief(Instant at) {
        return SECONDS.format(at);
    }

    static String exact(Instant at) {
        return MICROSECONDS.format(at);
    }
}
