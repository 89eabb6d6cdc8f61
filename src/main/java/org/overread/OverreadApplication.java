package org.overread;

import java.util.List;
import java.util.Optional;
import org.overread.agreement.AgreementCommand;
import org.overread.bench.ServingBench;
import org.overread.home.BenchCommand;
import org.overread.home.Command;
import org.overread.home.CommandLine;
import org.overread.imaging.DicomCommand;
import org.overread.imaging.ImagingBench;
import org.overread.reports.desk.ReadReportsCommand;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/// Starts the portal, or runs one verb of the command line.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class OverreadApplication {
    /// Verbs that need neither database nor settings, and so start without waiting for the application.
    private static final List<Command> LIGHT = List.of(
            new AgreementCommand(),
            new ReadReportsCommand(),
            new DicomCommand(),
            new BenchCommand(List.of(new ImagingBench(), new ServingBench(OverreadApplication.class))));

    public static void main(String[] args) {
        CommandLine line = CommandLine.of(args);
        Optional<Command> light = line.among(LIGHT);
        if (light.isPresent()) {
            System.exit(light.get().run(line.arguments()));
        }
        if (line.verb().isPresent()) {
            System.exit(line.run(OverreadApplication.class));
        }
        line.serve(OverreadApplication.class);
    }
}
