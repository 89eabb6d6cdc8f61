package org.overread.imaging.ui;

import com.vaadin.flow.router.QueryParameters;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/// What the tag browser shows, as its address says it: `tags?study=HEM-0412&series=…&slice=12&q=tilt`.
///
/// @param study short name of the study; empty for none
/// @param series id of the series; empty for the study's first
/// @param slice which file of the series, from 1 as people count
/// @param search what rows are to mention; empty for all
record TagsAddress(String study, String series, int slice, String search) implements Serializable {
    static TagsAddress of(QueryParameters parameters) {
        return new TagsAddress(
                text(parameters, "study"),
                text(parameters, "series"),
                number(text(parameters, "slice")),
                text(parameters, "q"));
    }

    QueryParameters parameters() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("study", study);
        words.put("series", series);
        words.put("slice", slice == 1 ? "" : Integer.toString(slice));
        words.put("q", search);
        words.values().removeIf(String::isEmpty);
        return QueryParameters.simple(words);
    }

    TagsAddress ofStudy(String other) {
        return new TagsAddress(other, "", 1, search);
    }

    TagsAddress ofSeries(String other) {
        return new TagsAddress(study, other, slice, search);
    }

    TagsAddress at(int other) {
        return new TagsAddress(study, series, other, search);
    }

    TagsAddress searching(String other) {
        return new TagsAddress(study, series, slice, other);
    }

    private static String text(QueryParameters parameters, String name) {
        return parameters.getSingleParameter(name).orElse("").strip();
    }

    private static int number(String text) {
        return text.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(text) : 1;
    }
}
