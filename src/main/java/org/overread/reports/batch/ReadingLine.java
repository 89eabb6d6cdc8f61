package org.overread.reports.batch;

import java.util.Locale;
import org.overread.reports.Measurement;
import org.overread.reports.ReportReading;
import org.overread.reports.SetAside;
import org.overread.reports.Statement;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One line of output.
final class ReadingLine {
    private ReadingLine() {}

    static String of(ReportLine report, ReportReading reading) {
        ObjectNode line = JsonMapper.shared().createObjectNode();
        line.put("id", report.id());
        ObjectNode labels = line.putObject("labels");
        reading.labels()
                .forEach((code, label) -> labels.putObject(code.value())
                        .put("state", lower(label.state()))
                        .put("value", label.value()));
        ArrayNode statements = line.putArray("statements");
        reading.statements().forEach(statement -> put(statements.addObject(), statement, report.text()));
        ArrayNode setAside = line.putArray("set_aside");
        reading.setAside().forEach(words -> put(setAside.addObject(), words, report.text()));
        ArrayNode measurements = line.putArray("measurements");
        reading.measurements().forEach(figure -> put(measurements.addObject(), figure));
        return line.put("lexicon", reading.lexiconVersion()).toString();
    }

    private static void put(ObjectNode node, Statement statement, String text) {
        node.put("label", statement.label().value())
                .put("state", lower(statement.state()))
                .put("start", statement.span().start())
                .put("end", statement.span().end())
                .put("text", statement.span().of(text))
                .put("sentence", statement.sentence())
                .put("section", lower(statement.section()))
                .put("rule", statement.rule().code())
                .put("term", statement.term());
        ArrayNode cues = node.putArray("cues");
        statement.cues().forEach(cue -> cues.add(cue.of(text)));
    }

    private static void put(ObjectNode node, SetAside words, String text) {
        node.put("start", words.span().start())
                .put("end", words.span().end())
                .put("text", words.span().of(text))
                .put("rule", words.rule().code());
    }

    private static void put(ObjectNode node, Measurement figure) {
        node.put("kind", lower(figure.kind())).put("unit", figure.unit());
        ArrayNode values = node.putArray("values");
        figure.values().forEach(values::add);
        node.put("start", figure.span().start()).put("end", figure.span().end());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
