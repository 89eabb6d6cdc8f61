package org.overread.reports.batch;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.reports.ReportReading;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Figures for each label and for all together, over the lines that come with labels; what a line names as unscored is
/// left out. An uncertain statement counts as not present.
final class Scores {
    private final Map<LabelCode, Tally> byLabel = new LinkedHashMap<>();
    private int reports;

    Scores() {
        LabelSet.hemorrhage().codes().forEach(code -> byLabel.put(code, new Tally()));
    }

    void add(ReportLine report, ReportReading reading) {
        if (!report.labels().isEmpty()) {
            reports++;
        }
        report.labels().forEach((code, known) -> {
            Tally tally = byLabel.get(code);
            if (tally != null && !report.unscored().contains(code)) {
                tally.add(reading.label(code).value(), known);
            }
        });
    }

    Tally of(LabelCode code) {
        return byLabel.getOrDefault(code, new Tally());
    }

    /// Every decision counts the same, whatever its label.
    Tally micro() {
        Tally all = new Tally();
        byLabel.values().forEach(all::add);
        return all;
    }

    String json() {
        ObjectNode line = JsonMapper.shared().createObjectNode();
        ObjectNode scores = line.putObject("scores").put("reports", reports);
        byLabel.forEach((code, tally) -> put(scores.putObject(code.value()), tally));
        put(scores.putObject("micro"), micro());
        return line.toString();
    }

    String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%d reports with labels%n%-14s %4s %4s %4s %4s  %9s %7s %6s %12s%n",
                reports,
                "label",
                "TP",
                "FP",
                "FN",
                "TN",
                "precision",
                "recall",
                "F1",
                "specificity"));
        byLabel.forEach((code, tally) -> table.append(row(code.value(), tally)));
        return table.append(row("all (micro)", micro())).toString();
    }

    private static String row(String name, Tally tally) {
        return String.format(
                Locale.ROOT,
                "%-14s %4d %4d %4d %4d  %9.3f %7.3f %6.3f %12.3f%n",
                name,
                tally.truePositive(),
                tally.falsePositive(),
                tally.falseNegative(),
                tally.trueNegative(),
                tally.precision(),
                tally.recall(),
                tally.f1(),
                tally.specificity());
    }

    private static void put(ObjectNode node, Tally tally) {
        node.put("tp", tally.truePositive())
                .put("fp", tally.falsePositive())
                .put("fn", tally.falseNegative())
                .put("tn", tally.trueNegative());
        put(node, "precision", tally.precision());
        put(node, "recall", tally.recall());
        put(node, "f1", tally.f1());
        put(node, "specificity", tally.specificity());
    }

    private static void put(ObjectNode node, String name, double value) {
        if (Double.isNaN(value)) {
            node.putNull(name);
        } else {
            node.put(name, value);
        }
    }
}
