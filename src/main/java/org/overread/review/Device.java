package org.overread.review;

import java.util.List;
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

    /// What browsers and systems say of themselves, and what they are called; the more special one first.
    private static final List<Map.Entry<String, String>> BROWSERS = List.of(
            Map.entry("edg/", "Edge"),
            Map.entry("opr/", "Opera"),
            Map.entry("firefox/", "Firefox"),
            Map.entry("chrome/", "Chrome"),
            Map.entry("safari/", "Safari"));

    private static final List<Map.Entry<String, String>> SYSTEMS = List.of(
            Map.entry("android", "Android"),
            Map.entry("iphone", "iPhone"),
            Map.entry("ipad", "iPad"),
            Map.entry("windows", "Windows"),
            Map.entry("mac os", "macOS"),
            Map.entry("linux", "Linux"));

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

    private static Stream<String> find(List<Map.Entry<String, String>> names, String agent) {
        return names.stream()
                .filter(name -> agent.contains(name.getKey()))
                .limit(1)
                .map(Map.Entry::getValue);
    }
}
