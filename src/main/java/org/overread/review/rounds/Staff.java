package org.overread.review.rounds;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.overread.accounts.AccountDirectory;
import org.overread.accounts.AccountId;
import org.overread.accounts.AccountSummary;
import org.overread.accounts.Role;
import org.springframework.stereotype.Component;

/// The people who can be given studies.
@Component
class Staff {
    private final AccountDirectory directory;

    Staff(AccountDirectory directory) {
        this.directory = directory;
    }

    List<AccountSummary> readers() {
        return directory.holders(Role.READER);
    }

    /// Coordinators and adjudicators see labels, contradictions and other people's answers, so they cannot read blind.
    ///
    /// @throws RoundRefusal naming who cannot read in such a round
    void requireReaders(Collection<AccountId> chosen, Protocol protocol) {
        Map<AccountId, AccountSummary> readers =
                readers().stream().collect(Collectors.toMap(AccountSummary::id, Function.identity()));
        for (AccountId id : chosen) {
            AccountSummary reader = readers.get(id);
            if (reader == null) {
                throw new RoundRefusal(RoundRefusal.Reason.NOT_A_READER, name(id));
            }
            boolean seesMore =
                    reader.roles().contains(Role.COORDINATOR) || reader.roles().contains(Role.ADJUDICATOR);
            if (protocol == Protocol.BLIND && seesMore) {
                throw new RoundRefusal(RoundRefusal.Reason.READER_SEES_TOO_MUCH, reader.name());
            }
        }
    }

    private String name(AccountId id) {
        return directory.names(List.of(id)).getOrDefault(id, id.toString());
    }
}
