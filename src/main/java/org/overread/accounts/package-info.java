/// People and what they may do: accounts, roles, invitations, sign-in, and the only security configuration.
@ApplicationModule(
        displayName = "Accounts",
        allowedDependencies = {"home", "audit", "shell"})
@NullMarked
package org.overread.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
