package org.overread.accounts;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;

/// Something that a person can open or call, and how to ask whether they may.
///
/// @param name as in the table, such as `page /users`, `call accounts.AccountDesk.invite`, `http GET /images/…`
/// @param admits evaluates the rules that are in force
record Door(String name, Predicate<Authentication> admits) {
    /// The row as it would stand in the table: `+` opens, `-` does not.
    String row(List<Authentication> visitors) {
        return visitors.stream().map(each -> admits.test(each) ? "+" : "-").collect(Collectors.joining(" ")) + "  "
                + name;
    }
}
