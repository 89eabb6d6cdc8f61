package org.overread.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.testing.OnH2;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;

/// Every door of the application against every role. The table `permission-matrix.txt` says who may; the rules that
/// are in force must say the same. A new door needs a row, and a row needs a door.
@OnH2
@DisplayNameGeneration(ReplaceUnderscores.class)
class PermissionMatrixTest {
    private static final List<Authentication> VISITORS = visitors();

    @Autowired
    ApplicationContext context;

    @Test
    void the_rules_in_force_are_the_table() throws IOException {
        Map<String, String> expected = table();
        Map<String, String> actual = new TreeMap<>();
        new Doors(context).all().forEach((name, door) -> actual.put(name, door.row(VISITORS)));
        assertThat(actual.values())
                .as("doors and their rules, against permission-matrix.txt")
                .containsExactlyInAnyOrderElementsOf(expected.values());
    }

    private static Map<String, String> table() throws IOException {
        Map<String, String> rows = new TreeMap<>();
        try (var stream = PermissionMatrixTest.class.getResourceAsStream("/permission-matrix.txt")) {
            assertThat(stream).isNotNull();
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                String name = line.substring("+ + + + +  ".length());
                assertThat(rows.put(name, line)).as("second row for " + name).isNull();
            }
        }
        return rows;
    }

    private static List<Authentication> visitors() {
        var visitors = new ArrayList<Authentication>();
        visitors.add(new AnonymousAuthenticationToken(
                "test", "anonymous", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")));
        Arrays.stream(Role.values())
                .map(role -> new TestingAuthenticationToken(
                        SignInAs.someone(role), "n/a", AuthorityUtils.createAuthorityList(role.authority())))
                .forEach(visitors::add);
        return visitors;
    }
}
