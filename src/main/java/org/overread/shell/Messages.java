package org.overread.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Every visible text, by key and language. Each room keeps its own pair of files,
/// `i18n/<room>.en.properties` and `i18n/<room>.ru.properties` (UTF-8, `MessageFormat` patterns); a key belongs to
/// one room and starts with the room's name. A text without parameters is shown as it stands, quotes included.
@Component
public class Messages implements I18NProvider {
    public static final Locale RUSSIAN = Locale.of("ru");
    private static final long serialVersionUID = 1;

    private final Map<String, String> english = read("en");
    private final Map<String, String> russian = read("ru");

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH, RUSSIAN);
    }

    /// The text for a key; `!key!` where there is none, so that a gap is seen at once.
    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        String pattern = all(locale).get(key);
        if (pattern == null) {
            return "!" + key + "!";
        }
        return params.length == 0 ? pattern : new MessageFormat(pattern, locale).format(params);
    }

    /// All keys of one language, for the test that keeps the languages in step.
    Map<String, String> all(Locale locale) {
        return RUSSIAN.getLanguage().equals(locale.getLanguage()) ? russian : english;
    }

    private static Map<String, String> read(String language) {
        Map<String, String> merged = new HashMap<>();
        try {
            for (Resource resource : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*." + language + ".properties")) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                for (String key : properties.stringPropertyNames()) {
                    if (merged.put(key, properties.getProperty(key)) != null) {
                        throw new IllegalStateException("Message key in two files: " + key);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return merged;
    }
}
