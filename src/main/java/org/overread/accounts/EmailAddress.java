package org.overread.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// An e-mail address, by which a person signs in. Case does not tell two people apart.
///
/// @param value lower case, 3 to 254 characters, with one `@` between two non-empty parts
public record EmailAddress(String value) {
    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

    /// @throws NotAnAddress if it cannot be one
    public EmailAddress {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new NotAnAddress();
        }
    }

    /// What was entered is no e-mail address.
    public static final class NotAnAddress extends IllegalArgumentException {
        private static final long serialVersionUID = 1;

        NotAnAddress() {
            super("Not an e-mail address");
        }
    }
}
