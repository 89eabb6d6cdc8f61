package org.overread.imaging.ui;

import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/// The viewer's texts as the browser gets them: key without the `viewer.` in front, pattern in the reader's language.
final class ViewerTexts {
    private static final String PREFIX = "viewer.";
    private static final Set<String> KEYS = keys();

    private ViewerTexts() {}

    static Map<String, String> in(Locale locale, Component viewer) {
        Map<String, String> texts = new TreeMap<>();
        KEYS.forEach(key -> texts.put(key.substring(PREFIX.length()), viewer.getTranslation(locale, key)));
        return texts;
    }

    private static Set<String> keys() {
        var messages = new Properties();
        try (var file = ViewerTexts.class.getResourceAsStream("/i18n/imaging-ui.en.properties")) {
            if (file == null) {
                throw new IllegalStateException("The viewer has no texts");
            }
            messages.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(messages.stringPropertyNames());
    }
}
