package org.overread.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.overread.shell.Messages;
import org.springframework.stereotype.Component;

/// The words that travel with every export: whose dataset it is, under which licence, and what the file may be used
/// for. In English, then in Russian.
@Component
class LicenceNotice {
    private final Messages messages;
    private final Attribution attribution = Attribution.mosMedData();

    LicenceNotice(Messages messages) {
        this.messages = messages;
    }

    /// One line a statement; never empty, never with a line break inside.
    List<String> lines(boolean demo, boolean registryValues) {
        List<String> lines = new ArrayList<>();
        for (Locale language : messages.getProvidedLocales()) {
            if (demo) {
                lines.add(text(language, "release.notice.demo"));
            } else {
                lines.addAll(attribution(language));
            }
            if (registryValues) {
                lines.add(text(language, "release.notice.internal"));
            }
            lines.add(text(language, "release.notice.signed"));
        }
        return lines;
    }

    private List<String> attribution(Locale language) {
        return List.of(
                text(language, "release.notice.use"),
                text(language, "release.notice.dataset", attribution.title(), attribution.version()),
                text(language, "release.notice.contributors", String.join(", ", attribution.contributors())),
                text(language, "release.notice.affiliation", attribution.affiliation()),
                attribution.copyright(),
                text(language, "release.notice.link", attribution.link()),
                text(language, "release.notice.licence", attribution.licence(), attribution.licenceLink()));
    }

    private String text(Locale language, String key, Object... arguments) {
        return messages.getTranslation(key, language, arguments);
    }
}
