package org.overread.labels;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// The labels of a dataset, in the order in which readers answer them, under a version: readings name the version
/// that they were made with.
///
/// @param name the set's own name, such as `hemorrhage`
/// @param version counts up whenever a definition changes
/// @param labels in reading order; codes are unique
public record LabelSet(String name, int version, List<LabelDefinition> labels) {
    public LabelSet {
        labels = List.copyOf(labels);
        if (labels.stream().map(LabelDefinition::code).distinct().count() != labels.size()) {
            throw new IllegalArgumentException("A label code occurs twice in label set " + name);
        }
    }

    /// The nine labels of the MosMedData HEMORRHAGE release, read from `labels/hemorrhage.json`.
    public static LabelSet hemorrhage() {
        return Holder.HEMORRHAGE;
    }

    public List<LabelCode> codes() {
        return labels.stream().map(LabelDefinition::code).toList();
    }

    public Optional<LabelDefinition> find(LabelCode code) {
        return labels.stream().filter(label -> label.code().equals(code)).findFirst();
    }

    /// A label's name in a language; its code where the set does not know it.
    public String name(LabelCode code, Locale locale) {
        return find(code).map(label -> label.name(locale)).orElse(code.value());
    }

    private static final class Holder {
        private static final LabelSet HEMORRHAGE = read("/labels/hemorrhage.json");

        private static LabelSet read(String resource) {
            try (InputStream in = LabelSet.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException("Missing resource " + resource);
                }
                return JsonMapper.shared().readValue(in, LabelSet.class);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
