/// The only security configuration: which address is open to whom, how sessions begin and end, what browsers are told.
@NullMarked
package org.overread.accounts.security;

import org.jspecify.annotations.NullMarked;
