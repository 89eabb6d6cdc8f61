/// Pages of accounts: sign-in, one-time links, a person's own account, and the administrator's list of people; and the
/// dialog in which a person proves to be the one.
@NamedInterface("ui")
@NullMarked
package org.overread.accounts.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
