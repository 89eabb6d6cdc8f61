/// What authenticators say of passkeys (W3C Web Authentication, level 3). Nothing else in the portal knows the library
/// that reads and verifies it.
@NullMarked
package org.overread.accounts.webauthn;

import org.jspecify.annotations.NullMarked;
