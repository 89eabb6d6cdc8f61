package org.overread.home;

import java.util.Optional;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says in one line on standard error why the portal did not start, where whoever started it can do something about
/// it. Everything else stays with Spring Boot's own report, stack trace included.
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartupTrouble implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        Optional<String> line = line(failure);
        line.ifPresent(System.err::println);
        return line.isPresent();
    }

    /// The line for the first known trouble among a failure and its causes.
    static Optional<String> line(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            Optional<String> known = switch (cause) {
                case DataFolderUnusable e -> Optional.ofNullable(e.getMessage());
                case DataFolderInUse e -> Optional.ofNullable(e.getMessage());
                case DatabaseUnreadable e -> Optional.ofNullable(e.getMessage());
                case SettingRefused e -> Optional.ofNullable(e.getMessage());
                case PortInUseException e ->
                    Optional.of("Port %d is taken by another program. Name another one with SERVER_PORT."
                            .formatted(e.getPort()));
                default -> Optional.empty();
            };
            if (known.isPresent()) {
                return known.map(text -> "overread: " + text);
            }
        }
        return Optional.empty();
    }
}
