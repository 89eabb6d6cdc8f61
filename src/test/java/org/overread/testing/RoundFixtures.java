package org.overread.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.AccountId;
import org.overread.accounts.NewAccount;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.DatasetId;
import org.overread.home.SystemActor;
import org.overread.labels.LabelSet;
import org.overread.review.rounds.Checks;
import org.overread.review.rounds.Protocol;
import org.overread.review.rounds.RoundDesk;
import org.overread.review.rounds.RoundId;
import org.overread.review.rounds.RoundPlan;
import org.overread.review.rounds.StudyChoice;

/// Puts rounds together for tests: `aRound(dataset).blind().readBy(2, reader1, reader2).opened(desk)`.
public final class RoundFixtures {
    private RoundFixtures() {}

    /// A person with an account, as rounds want their readers.
    public static SignedIn aPerson(AccountDesk accounts, Role... roles) {
        String email = UUID.randomUUID() + "@example.org";
        String password = passwordFor(email);
        var wanted =
                new NewAccount(email, "Person " + email.substring(0, 8), Set.copyOf(Arrays.asList(roles)), password);
        AccountId id = SystemActor.call(() -> accounts.createReady(wanted));
        return new SignedIn(id, email, wanted.name(), wanted.roles());
    }

    /// The password of somebody made by [#aPerson].
    public static String passwordOf(SignedIn person) {
        return passwordFor(person.email());
    }

    private static String passwordFor(String email) {
        return "long enough for anybody " + UUID.nameUUIDFromBytes(email.getBytes(StandardCharsets.UTF_8));
    }

    public static RoundBuilder aRound(DatasetId dataset) {
        return new RoundBuilder(dataset);
    }

    /// A round in the making: verify, all studies, one reader per study, all labels, no checks, seed 7.
    public static final class RoundBuilder {
        private final DatasetId dataset;
        private Protocol protocol = Protocol.VERIFY;
        private StudyChoice choice = StudyChoice.Matching.ALL;
        private final List<AccountId> readers = new ArrayList<>();
        private int perStudy = 1;
        private Checks checks = Checks.NONE;
        private String known = "";

        private RoundBuilder(DatasetId dataset) {
            this.dataset = dataset;
        }

        public RoundBuilder blind() {
            protocol = Protocol.BLIND;
            return this;
        }

        public RoundBuilder of(StudyChoice wanted) {
            choice = wanted;
            return this;
        }

        public RoundBuilder readBy(int each, SignedIn... people) {
            perStudy = each;
            Arrays.stream(people).map(SignedIn::id).forEach(readers::add);
            return this;
        }

        public RoundBuilder checked(Checks wanted, String answers) {
            checks = wanted;
            known = answers;
            return this;
        }

        public RoundPlan plan() {
            return new RoundPlan(
                    dataset,
                    "Test round",
                    protocol,
                    choice,
                    7,
                    readers,
                    perStudy,
                    LabelSet.hemorrhage().codes(),
                    "Read **carefully**.",
                    checks,
                    known,
                    Optional.empty());
        }

        public RoundId opened(RoundDesk desk) {
            return SystemActor.call(() -> {
                RoundId id = desk.plan(plan());
                desk.open(id);
                return id;
            });
        }
    }
}
