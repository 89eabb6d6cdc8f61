/// Pages of accounts: sign-in, one-time links, a person's own account, and the administrator's list of people.
@NullMarked
package org.overread.accounts.ui;

import org.jspecify.annotations.NullMarked;
