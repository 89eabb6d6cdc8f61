package org.overread.contradictions.rules;

/// What one source says, and where it can be looked up.
///
/// @param says the source's own words. From files, hence hostile: shown as text only
/// @param place a cell such as `C17`, a file or series, or a place in the report such as `ru 120–164`; may be empty
public record Side(Source source, String says, String place) {
    private static final int LONGEST = 400;

    public Side {
        says = clipped(says);
        place = clipped(place);
    }

    private static String clipped(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return text.substring(0, end) + "…";
    }
}
