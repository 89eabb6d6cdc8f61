package org.overread.ingest.registry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.overread.labels.FindingValue;
import tools.jackson.databind.json.JsonMapper;

/// Which headings mean which field, and which words mean which value: `ingest/aliases.json`, with what coordinators
/// chose on the mapping screen before it.
///
/// @param remembered by [Headings#normalised]; an empty field means that the column is to be left alone
public record Aliases(Words words, Map<String, Optional<Field>> remembered) {
    private static final Words SHIPPED = read();

    public Aliases {
        remembered = Map.copyOf(remembered);
    }

    /// The shipped list, with nothing remembered.
    public static Aliases shipped() {
        return new Aliases(SHIPPED, Map.of());
    }

    public Aliases remembering(Map<String, Optional<Field>> chosen) {
        return new Aliases(words, chosen);
    }

    /// Every field a column can be mapped to, in the list's order.
    public List<Field> fields() {
        return words.fields().stream().map(entry -> new Field(entry.field())).toList();
    }

    /// Whether several columns may be mapped to this field.
    public boolean many(Field field) {
        return words.many().contains(field.code());
    }

    /// What a heading is understood as.
    public Optional<Field> understand(String heading) {
        String plain = Headings.normalised(heading);
        Optional<Field> chosen = remembered.get(plain);
        if (chosen != null) {
            return chosen;
        }
        String key = plain.replace("_", "");
        return words.fields().stream()
                .filter(entry -> entry.aliases().stream().anyMatch(alias -> matches(alias, key)))
                .map(entry -> new Field(entry.field()))
                .findFirst();
    }

    /// What a label's cell says. Blank is missing, and what no list holds is unreadable: neither is ever absent.
    public FindingValue finding(String raw) {
        String value = Headings.folded(raw);
        if (value.isEmpty()) {
            return FindingValue.MISSING;
        }
        if (words.present().contains(value)) {
            return new FindingValue(FindingValue.State.PRESENT, raw);
        }
        boolean absent = words.absent().contains(value);
        return new FindingValue(absent ? FindingValue.State.ABSENT : FindingValue.State.UNREADABLE, raw);
    }

    /// `M`, `F` or `O`; empty for anything else, blank included.
    public Optional<String> sex(String raw) {
        String value = Headings.folded(raw);
        return Map.of("M", words.male(), "F", words.female(), "O", words.other()).entrySet().stream()
                .filter(entry -> entry.getValue().contains(value))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// Underscores do not count: `SliceThickness` is `slice_thickness`.
    private static boolean matches(String alias, String key) {
        String pattern = java.util.Arrays.stream(alias.split("\\*", -1))
                .map(part -> Pattern.quote(Headings.folded(part).replace("_", "")))
                .collect(Collectors.joining(".*"));
        return Pattern.matches(pattern, key);
    }

    private static Words read() {
        try (InputStream in = Aliases.class.getResourceAsStream("/ingest/aliases.json")) {
            if (in == null) {
                throw new IllegalStateException("Missing resource ingest/aliases.json");
            }
            return JsonMapper.shared().readValue(in, Words.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file's content; values are folded as cells will be.
    public record Words(
            List<Entry> fields,
            Set<String> many,
            Set<String> present,
            Set<String> absent,
            Set<String> male,
            Set<String> female,
            Set<String> other) {
        public Words {
            fields = List.copyOf(fields);
            many = Set.copyOf(many);
            present = folded(present);
            absent = folded(absent);
            male = folded(male);
            female = folded(female);
            other = folded(other);
        }

        private static Set<String> folded(Set<String> values) {
            return values.stream().map(Headings::folded).collect(Collectors.toUnmodifiableSet());
        }
    }

    /// One field's aliases; `*` stands for any letters.
    public record Entry(String field, List<String> aliases) {
        public Entry {
            aliases = List.copyOf(aliases);
        }
    }
}
