package org.overread.home;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// What the process was asked to do: `overread [--setting=value]… [verb [argument]…]`. Without a verb it is the portal.
///
/// @param settings for Spring, such as `--server.port=8081`
/// @param verb empty for the portal itself
/// @param arguments everything behind the verb, for its command
public record CommandLine(List<String> settings, Optional<String> verb, List<String> arguments) {
    private static final int UNKNOWN_VERB = 64;

    /// Progress and results are the command's own words; the log keeps to what went wrong.
    private static final List<String> QUIET = List.of(
            "--logging.level.root=error",
            "--logging.level.org.overread=warn",
            // Vaadin's own settings ask for a web application without checking that there is one.
            "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration,"
                    + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,"
                    + "com.vaadin.flow.spring.VaadinScopesConfig");

    public CommandLine {
        settings = List.copyOf(settings);
        arguments = List.copyOf(arguments);
    }

    public static CommandLine of(String... args) {
        List<String> words = Arrays.asList(args);
        int verb = 0;
        while (verb < words.size() && words.get(verb).startsWith("--")) {
            verb++;
        }
        return verb == words.size()
                ? new CommandLine(words, Optional.empty(), List.of())
                : new CommandLine(
                        words.subList(0, verb), Optional.of(words.get(verb)), words.subList(verb + 1, words.size()));
    }

    /// The command among these that the verb calls.
    public Optional<Command> among(List<Command> commands) {
        return commands.stream()
                .filter(command -> verb.equals(Optional.of(command.verb())))
                .findFirst();
    }

    /// Runs the verb in the application, as the portal itself, without a web server.
    ///
    /// @return the process's exit code
    public int run(Class<?> application) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(QUIET);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .run(all.toArray(String[]::new))) {
            List<Command> commands =
                    context.getBeanProvider(Command.class).orderedStream().toList();
            return among(commands)
                    .map(command -> SystemActor.call(() -> command.run(arguments)))
                    .orElseGet(() -> unknown(commands));
        }
    }

    /// Starts the portal.
    public void serve(Class<?> application) {
        SpringApplication.run(application, settings.toArray(String[]::new));
    }

    private int unknown(List<Command> commands) {
        String verbs =
                String.join(", ", commands.stream().map(Command::verb).sorted().toList());
        new PrintStream(System.err, true, StandardCharsets.UTF_8)
                .printf("Unknown verb %s. Verbs: %s%n", verb.orElse(""), verbs);
        return UNKNOWN_VERB;
    }
}
