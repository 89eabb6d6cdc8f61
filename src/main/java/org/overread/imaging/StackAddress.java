package org.overread.imaging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.overread.catalog.SeriesId;

/// Which stack of which series.
///
/// @param part [SeriesPart#number]
public record StackAddress(SeriesId series, int part) {
    private static final Pattern PATH = Pattern.compile("images/series/([0-9a-f-]{36})(?:/stacks/(\\d{1,6}))?");

    /// The stack of a series that is read first.
    public static StackAddress first(SeriesId series) {
        return new StackAddress(series, 0);
    }

    /// The stack whose [#path] this is.
    ///
    /// @throws IllegalArgumentException if it is none
    public static StackAddress of(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("No stack is at " + path);
        }
        String part = matcher.group(2);
        return new StackAddress(SeriesId.of(matcher.group(1)), part == null ? 0 : Integer.parseInt(part));
    }

    /// Where its description, frames and pictures are, without a slash before it.
    public String path() {
        return "images/series/" + series + (part == 0 ? "" : "/stacks/" + part);
    }

    /// The stack that a path means, `series/{series}` or `series/{series}/stacks/{part}`; without a part the first.
    ///
    /// @throws NoSuchSlice if these are no address
    static StackAddress in(Map<String, String> path) {
        try {
            var series = new SeriesId(UUID.fromString(path.getOrDefault("series", "")));
            return new StackAddress(series, Integer.parseInt(path.getOrDefault("part", "0")));
        } catch (IllegalArgumentException e) {
            throw new NoSuchSlice(-1);
        }
    }

    /// @throws NoSuchSlice if there is none
    SliceStack in(List<SliceStack> stacks) {
        if (part < 0 || part >= stacks.size()) {
            throw new NoSuchSlice(part);
        }
        return stacks.get(part);
    }
}
