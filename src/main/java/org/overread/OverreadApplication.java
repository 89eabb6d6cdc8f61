package org.overread;

import org.overread.home.CommandLine;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Starts the portal, or runs one verb of the command line.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class OverreadApplication {
    public static void main(String[] args) {
        CommandLine line = CommandLine.of(args);
        if (line.verb().isPresent()) {
            System.exit(line.run(OverreadApplication.class));
        }
        line.serve(OverreadApplication.class);
    }
}
