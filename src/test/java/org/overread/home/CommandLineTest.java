package org.overread.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandLineTest {
    @Test
    void without_a_verb_it_is_the_portal() {
        assertThat(CommandLine.of("--server.port=8081"))
                .isEqualTo(new CommandLine(List.of("--server.port=8081"), Optional.empty(), List.of()));
        assertThat(CommandLine.of().verb()).isEmpty();
    }

    @Test
    void what_stands_behind_the_verb_is_the_verbs_own() {
        assertThat(CommandLine.of("--overread.home=x", "demo", "folder", "--seed", "7"))
                .isEqualTo(new CommandLine(
                        List.of("--overread.home=x"), Optional.of("demo"), List.of("folder", "--seed", "7")));
    }
}
