package org.overread.accounts;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.overread.accounts.webauthn.Site;
import org.overread.home.SettingRefused;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// For which address passkeys are made and asked: the one that is set; without one only `localhost`, where each port is
/// an origin of its own. What a request says of its host is never believed beyond that.
@Component
class PasskeySites {
    private static final String LOCAL = "localhost";
    private final Optional<Site> set;

    /// @param address where people open the portal, such as `https://overread.example.org`; empty if it is not set
    PasskeySites(@Value("${overread.address:}") String address) {
        set = Optional.of(address.strip()).filter(text -> !text.isEmpty()).map(PasskeySites::parse);
    }

    /// Empty where passkeys can be neither made nor asked for.
    Optional<Site> at(Visit visit) {
        return set.or(() -> local(visit));
    }

    private static Optional<Site> local(Visit visit) {
        return LOCAL.equals(URI.create(visit.origin()).getHost())
                ? Optional.of(new Site(LOCAL, visit.origin()))
                : Optional.empty();
    }

    private static Site parse(String address) {
        try {
            URI uri = URI.create(address.toLowerCase(Locale.ROOT));
            String host = uri.getHost() == null ? "" : uri.getHost();
            boolean safe = "https".equals(uri.getScheme()) || ("http".equals(uri.getScheme()) && LOCAL.equals(host));
            boolean bare = uri.getRawPath().matches("/?") && uri.getRawQuery() == null && uri.getRawUserInfo() == null;
            if (safe && bare && host.matches("(?=.*[a-z])[a-z0-9.-]+")) {
                return new Site(host, Visit.origin(uri.getScheme(), host, uri.getPort()));
            }
        } catch (IllegalArgumentException e) {
            // Said below, as of every other address that will not do.
        }
        throw new SettingRefused("OVERREAD_ADDRESS is not an address that passkeys can be made for: " + address
                + ". It is https:// and the name of a host, not a number, such as https://overread.example.org.");
    }
}
