package org.overread.review.rounds;

import java.util.List;
import org.overread.accounts.AccountId;

/// What a deal depends on besides the studies.
record Terms(long seed, List<AccountId> readers, int perStudy, Checks checks) {}
