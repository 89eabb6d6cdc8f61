package org.overread.api;

/// Wild card matching (PS3.4 C.2.2.2.4): `*` is any number of characters, `?` one.
final class Wildcards {
    private Wildcards() {}

    /// In time of the product of both lengths at most: of several `*` only the last is ever moved.
    static boolean match(String pattern, String text) {
        int at = 0;
        int next = 0;
        int star = -1;
        int resume = 0;
        while (at < text.length()) {
            if (next < pattern.length() && pattern.charAt(next) == '*') {
                star = next++;
                resume = at;
            } else if (next < pattern.length()
                    && (pattern.charAt(next) == '?' || pattern.charAt(next) == text.charAt(at))) {
                next++;
                at++;
            } else if (star >= 0) {
                next = star + 1;
                at = ++resume;
            } else {
                return false;
            }
        }
        while (next < pattern.length() && pattern.charAt(next) == '*') {
            next++;
        }
        return next == pattern.length();
    }
}
