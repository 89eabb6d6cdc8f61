package org.overread.reports.batch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One line of input: `{"id": …, "lang": "ru" or "en", "text": …}`, and for scoring `labels` (1 or 0 by code) and
/// `unscored` (codes whose value is not known).
///
/// @param labels empty when the line has none
record ReportLine(String id, String language, String text, Map<LabelCode, Integer> labels, Set<LabelCode> unscored) {
    ReportLine {
        labels = Map.copyOf(labels);
        unscored = Set.copyOf(unscored);
    }

    static ReportLine parse(String line) throws LineRefused {
        JsonNode node;
        try {
            node = JsonMapper.shared().readTree(line);
        } catch (JacksonException e) {
            throw new LineRefused("not JSON: " + e.getOriginalMessage());
        }
        if (!node.isObject()) {
            throw new LineRefused("not a JSON object");
        }
        return new ReportLine(text(node, "id"), text(node, "lang"), text(node, "text"), labels(node), unscored(node));
    }

    private static String text(JsonNode node, String field) throws LineRefused {
        JsonNode value = node.get(field);
        if (value == null || !(value.isString() || value.isNumber())) {
            throw new LineRefused("no text in field \"" + field + "\"");
        }
        return value.asString();
    }

    private static Map<LabelCode, Integer> labels(JsonNode node) throws LineRefused {
        Map<LabelCode, Integer> labels = new HashMap<>();
        JsonNode given = node.path("labels");
        for (LabelCode code : LabelSet.hemorrhage().codes()) {
            JsonNode value = given.path(code.value());
            if (value.isMissingNode() || value.isNull()) {
                continue;
            }
            if (!value.isIntegralNumber() || value.asInt() < 0 || value.asInt() > 1) {
                throw new LineRefused("label \"" + code + "\" is neither 0 nor 1");
            }
            labels.put(code, value.asInt());
        }
        return labels;
    }

    private static Set<LabelCode> unscored(JsonNode node) throws LineRefused {
        Set<LabelCode> codes = new HashSet<>();
        for (JsonNode value : node.path("unscored")) {
            try {
                codes.add(new LabelCode(value.asString("")));
            } catch (IllegalArgumentException e) {
                throw new LineRefused("\"unscored\" holds no label code: " + value);
            }
        }
        return codes;
    }
}
