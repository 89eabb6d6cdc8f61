package org.overread.review;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// Where a change was made: a window of a browser, and in which words to speak of it.
///
/// @param window drawn anew for each opened page; empty where the caller has none
/// @param name such as `Firefox · Windows`; a browser's own account of itself, so hostile text. Empty if unknown
public record Device(Optional<UUID> window, String name) {
    /// Characters of a name.
    static final int LONGEST = 80;

    /// Nothing is known of it.
    public static final Device UNKNOWN = new Device(Optional.empty(), "");

    /// What browsers and systems call themselves, the more special name first.
    private static final Map<String, String> BROWSERS = Map.of(
            "1edg/", "Edge", "2opr/", "Opera", "3firefox/", "Firefox", "4chrome/", "Chrome", "5safari/", "Safari");

    private static final Map<String, String> SYSTEMS = Map.of(
            "1android",
            "Android",
            "2iphone",
            "iPhone",
            "3ipad",
            "iPad",
            "4windows",
            "Windows",
            "5mac os",
            "macOS",
            "6linux",
            "Linux");

    public Device {
        name = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    }

    /// A window of the browser that calls itself so in `User-Agent` (RFC 9110, 10.1.5).
    public static Device of(UUID window, String userAgent) {
        String agent = userAgent.toLowerCase(Locale.ROOT);
        String name = String.join(
                " · ",
                Stream.of(BROWSERS, SYSTEMS)
                        .flatMap(names -> find(names, agent))
                        .toList());
        return new Device(Optional.of(window), name);
    }

    boolean isSameWindow(Device other) {
        return window.isPresent() && window.equals(other.window);
    }

    private static Stream<String> find(Map<String, String> names, String agent) {
        return names.keySet().stream()
                .sorted()
                .filter(sign -> agent.contains(sign.substring(1)))
                .limit(1)
                .map(sign -> names.getOrDefault(sign, ""));
    }
}
