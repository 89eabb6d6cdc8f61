package org.overread.testing;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.overread.accounts.AccountId;
import org.overread.accounts.Role;
import org.overread.accounts.SessionProof;
import org.overread.accounts.SignedIn;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// Lets a test act as a person with given roles.
public final class SignInAs {
    /// Whoever acts in a test has proved to be the one, for longer than any test runs or sets its clock.
    private static final Instant LATER = Instant.parse("2100-01-01T00:00:00Z");

    private SignInAs() {}

    /// A person that no database knows.
    public static SignedIn someone(Role... roles) {
        UUID id = UUID.randomUUID();
        return new SignedIn(new AccountId(id), id + "@example.org", "Test " + id, Set.copyOf(Arrays.asList(roles)));
    }

    /// Does something as that person and restores who was signed in before.
    public static <T> T as(SignedIn person, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        var token = new TestingAuthenticationToken(
                person,
                "n/a",
                person.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.authority()))
                        .toList());
        token.setDetails(SessionProof.given(LATER));
        SecurityContextHolder.setContext(new SecurityContextImpl(token));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /// As [#as(SignedIn, Supplier)], without a result.
    public static void doAs(SignedIn person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }
}
