package org.overread.agreement.ui;

import java.util.Locale;
import org.overread.labels.LabelSet;

/// A label's name in the reader's language; its code where the label set does not know it, as in a file of reads.
final class LabelNames {
    private LabelNames() {}

    static String of(String code, Locale locale) {
        return LabelSet.hemorrhage().labels().stream()
                .filter(label -> label.code().toString().equals(code))
                .findFirst()
                .map(label -> label.name(locale))
                .orElse(code);
    }
}
