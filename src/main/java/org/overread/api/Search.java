package org.overread.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.overread.api.SearchKey.Level;
import org.overread.catalog.UidQuery;
import org.overread.imaging.dicom.DataSet;

/// What a client searches for (PS3.18 8.3.4 and 10.6.1).
///
/// @param wanted for each key the values of which one has to match
/// @param fields further elements that the client wants to see, as it names them
/// @param all whether it wants to see everything
/// @param fuzzy whether it asked for fuzzy matching, which there is not
record Search(
        Level level,
        Map<SearchKey, List<String>> wanted,
        List<String> fields,
        boolean all,
        boolean fuzzy,
        int offset,
        int limit) {
    /// @param most results that one search gives
    /// @throws Refusal BAD_SEARCH for a key or a value that is none, or a key below the level
    static Search of(HttpServletRequest request, Level level, int most) {
        Map<SearchKey, List<String>> wanted = new EnumMap<>(SearchKey.class);
        List<String> fields = new ArrayList<>();
        int offset = 0;
        int limit = most;
        boolean fuzzy = false;
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            String value = parameter.getValue()[0];
            switch (parameter.getKey()) {
                case "accept", "charset" -> {}
                case "fuzzymatching" -> fuzzy = value.equalsIgnoreCase("true");
                case "offset" -> offset = number("offset", value);
                case "limit" -> limit = Math.min(most, number("limit", value));
                case "includefield" ->
                    Arrays.stream(parameter.getValue())
                            .forEach(some -> fields.addAll(Arrays.asList(some.split(",", -1))));
                default -> {
                    SearchKey key = key(parameter.getKey(), level);
                    if (!value.isEmpty() && !value.equals("*")) {
                        wanted.put(key, key.wanted(value));
                    }
                }
            }
        }
        return new Search(level, wanted, fields, fields.contains("all"), fuzzy, offset, limit);
    }

    private static SearchKey key(String name, Level level) {
        return SearchKey.named(name)
                .filter(key -> key.level().compareTo(level) <= 0)
                .orElseThrow(() -> new Refusal(Refusal.Code.BAD_SEARCH, name));
    }

    private static int number(String name, String value) {
        if (!value.matches("[0-9]{1,9}")) {
            throw new Refusal(Refusal.Code.BAD_SEARCH, name + "=" + value);
        }
        return Integer.parseInt(value);
    }

    /// The part of it that the catalog answers.
    UidQuery uids() {
        return UidQuery.ALL
                .ofStudies(wanted.getOrDefault(SearchKey.StudyInstanceUID, List.of()))
                .ofSeries(wanted.getOrDefault(SearchKey.SeriesInstanceUID, List.of()))
                .ofImages(wanted.getOrDefault(SearchKey.SOPInstanceUID, List.of()));
    }

    /// Whether the catalog alone finds the results.
    boolean byUidOnly() {
        return wanted.keySet().stream().allMatch(SearchKey::isUid) && !wanted.containsKey(SearchKey.SOPClassUID);
    }

    boolean matches(DataSet result) {
        return wanted.entrySet().stream().allMatch(entry -> {
            List<String> values = result.texts(entry.getKey().tag());
            return entry.getValue().stream()
                    .anyMatch(wish ->
                            values.stream().anyMatch(value -> entry.getKey().matches(wish, value)));
        });
    }

    /// Whether the client named an element, by its tag in hexadecimal digits or by its keyword.
    boolean names(int tag) {
        String hex = String.format(Locale.ROOT, "%08X", tag);
        return fields.stream()
                .anyMatch(field -> field.equalsIgnoreCase(hex)
                        || SearchKey.named(field)
                                .filter(key -> key.tag() == tag)
                                .isPresent());
    }
}
