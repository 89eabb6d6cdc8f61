package org.overread.imaging.ui;

import java.util.List;
import java.util.Map;
import org.overread.imaging.StackAddress;

/// A stack of a series with the words that stand over its images.
///
/// @param label what it is called, such as `Brain 5.0`
/// @param technique further lines, such as `FC63 · 5.0 mm` and `120 kVp · 190 mA`
/// @param opening the window in which it opens
public record SeriesCaption(StackAddress stack, String label, List<String> technique, OpeningWindow opening) {
    public SeriesCaption {
        technique = List.copyOf(technique);
    }

    /// As the browser gets it.
    Map<String, Object> properties() {
        return Map.of("source", stack.path(), "seriesLabel", label, "technique", technique, "opening", opening.name());
    }
}
