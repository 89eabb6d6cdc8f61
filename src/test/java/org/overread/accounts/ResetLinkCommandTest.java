package org.overread.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.overread.testing.OnH2;
import org.overread.testing.RoundFixtures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@OnH2
@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResetLinkCommandTest {
    @Autowired
    ResetLinkCommand command;

    @Autowired
    AccountDesk accounts;

    @Autowired
    LinkDesk links;

    @Test
    void it_prints_a_link_for_another_password(CapturedOutput output) {
        SignedIn person = RoundFixtures.aPerson(accounts, Role.ADMINISTRATOR);

        assertThat(command.run(List.of(person.email().toUpperCase(Locale.ROOT))))
                .isZero();
        String token = output.getOut().replaceAll("(?s).*/reset/(\\S+).*", "$1");
        assertThat(links.open(token)).contains(new OpenLink(LinkPurpose.RESET, person.email(), person.name()));
    }

    @Test
    void it_makes_none_for_somebody_whom_it_does_not_know(CapturedOutput output) {
        assertThat(command.run(List.of("nobody@example.org"))).isEqualTo(1);
        assertThat(output.getErr()).contains("nobody@example.org");
        assertThat(output.getOut()).doesNotContain("/reset/");
    }
}
