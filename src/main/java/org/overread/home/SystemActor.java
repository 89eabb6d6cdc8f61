package org.overread.home;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/// The portal itself as the one who acts: command line, nightly work, first start. It may do what coordinators and
/// administrators may, is no person, and stands in the audit trail as `system`.
public final class SystemActor {
    public static final String NAME = "system";

    private SystemActor() {}

    /// Does something as the portal itself and restores who was signed in before.
    /// Not for the work of a page: there the page's session says who is signed in, and this changes nothing.
    public static <T> T call(Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                NAME, "", AuthorityUtils.createAuthorityList("ROLE_COORDINATOR", "ROLE_ADMINISTRATOR"))));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /// As [#call(Supplier)], without a result.
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }
}
