package org.overread.labels;

import java.util.Locale;

/// One label of a dataset, in both languages.
///
/// @param code stable key
/// @param abbreviation up to four Latin letters for chips and tags, such as `SAH`
/// @param nameEn English name, sentence case
/// @param nameRu Russian name, sentence case
/// @param definitionEn what counts as present, in English
/// @param definitionRu what counts as present, in Russian
public record LabelDefinition(
        LabelCode code, String abbreviation, String nameEn, String nameRu, String definitionEn, String definitionRu) {
    public String name(Locale locale) {
        return isRussian(locale) ? nameRu : nameEn;
    }

    public String definition(Locale locale) {
        return isRussian(locale) ? definitionRu : definitionEn;
    }

    private static boolean isRussian(Locale locale) {
        return "ru".equals(locale.getLanguage());
    }
}
