package org.overread.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagesTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\d+)");
    private final Messages messages = new Messages();

    @Test
    void english_and_russian_have_the_same_keys() {
        assertThat(new TreeMap<>(messages.all(Messages.RUSSIAN)).keySet())
                .isEqualTo(new TreeMap<>(messages.all(Locale.ENGLISH)).keySet());
    }

    @Test
    void english_and_russian_take_the_same_parameters() {
        messages.all(Locale.ENGLISH)
                .forEach((key, text) -> assertThat(
                                parameters(messages.all(Messages.RUSSIAN).get(key)))
                        .as(key)
                        .isEqualTo(parameters(text)));
    }

    @Test
    void a_missing_text_is_seen_at_once() {
        assertThat(messages.getTranslation("no.such.key", Locale.ENGLISH)).isEqualTo("!no.such.key!");
    }

    private static java.util.Set<String> parameters(String text) {
        var found = new java.util.TreeSet<String>();
        var matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
