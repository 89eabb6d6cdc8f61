package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.overread.contradictions.ReadReport;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;
import org.overread.reports.ReportState;
import org.overread.reports.Span;
import org.overread.reports.Statement;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A read report in the form that `frontend/review/report.ts` describes.
final class ReportOnPage {
    private final Component page;
    private final Locale locale;
    private final Collection<LabelCode> disputed;

    /// @param disputed labels that something contradicts
    ReportOnPage(Component page, Locale locale, Collection<LabelCode> disputed) {
        this.page = page;
        this.locale = locale;
        this.disputed = disputed;
    }

    ObjectNode of(ReadReport report) {
        ObjectNode node = JsonMapper.shared().createObjectNode();
        ArrayNode parts = node.putArray("parts");
        report.parts().forEach(part -> parts.add(part(part)));
        ArrayNode pairs = node.putArray("pairs");
        report.pairs().forEach(pair -> pairs.addArray().add(pair.one()).add(pair.other()));
        return node;
    }

    private ObjectNode part(ReadReport.Part part) {
        String language = part.part().language();
        ObjectNode node = JsonMapper.shared()
                .createObjectNode()
                .put(
                        "heading",
                        text("review.report.language." + language) + " · "
                                + part.part().heading())
                .put("language", language)
                .put("text", part.part().text());
        ArrayNode sentences = node.putArray("sentences");
        part.reading()
                .sentences()
                .forEach(sentence -> sentences
                        .addArray()
                        .add(sentence.span().start())
                        .add(sentence.span().end()));
        ArrayNode segments = node.putArray("segments");
        segments(part).forEach(segments::add);
        ArrayNode terms = node.putArray("terms");
        part.terms().forEach(term -> place(terms.addObject(), term.span()).put("meaning", term.meaning()));
        return node;
    }

    /// Statements whose words overlap are drawn as one stretch of text that speaks of several labels.
    private List<ObjectNode> segments(ReadReport.Part part) {
        List<Stretch> stretches = new ArrayList<>();
        part.reading().statements().stream()
                .map(statement -> new Stretch(words(statement, part), new ArrayList<>(List.of(statement))))
                .sorted(Comparator.comparing(Stretch::span))
                .forEach(next -> {
                    if (!stretches.isEmpty() && stretches.getLast().span().overlaps(next.span())) {
                        stretches.add(stretches.removeLast().joined(next));
                    } else {
                        stretches.add(next);
                    }
                });
        return stretches.stream().map(stretch -> segment(stretch, part)).toList();
    }

    private ObjectNode segment(Stretch stretch, ReadReport.Part part) {
        ObjectNode node = place(JsonMapper.shared().createObjectNode(), stretch.span());
        List<Statement> told = stretch.statements().stream()
                .sorted(Comparator.comparing(statement -> statement.state()))
                .toList();
        node.put("state", state(told.getFirst().state()));
        ArrayNode labels = node.putArray("labels");
        List<LabelCode> named = new ArrayList<>();
        for (Statement statement : told) {
            if (!named.contains(statement.label())) {
                named.add(statement.label());
                labels.add(said(statement, part));
            }
        }
        return node;
    }

    private ObjectNode said(Statement statement, ReadReport.Part part) {
        LabelDefinition label = LabelSet.hemorrhage().find(statement.label()).orElseThrow();
        String cues = statement.cues().stream()
                .map(cue -> "“" + cue.of(part.part().text()) + "”")
                .collect(Collectors.joining(", "));
        String state = text("review.report.state." + word(statement.state()));
        String rule = text("reports.rule." + statement.rule().code());
        return JsonMapper.shared()
                .createObjectNode()
                .put("code", statement.label().value())
                .put("abbreviation", label.abbreviation())
                .put("state", state(statement.state()))
                .put(
                        "why",
                        label.name(locale) + ": " + state + ". " + capitalised(rule)
                                + (cues.isEmpty() ? "" : ": " + cues))
                .put("conflict", disputed.contains(statement.label()));
    }

    /// The words of the finding together with those that decide about it, inside one sentence.
    private static Span words(Statement statement, ReadReport.Part part) {
        Span sentence = part.reading().sentences().get(statement.sentence()).span();
        int start = statement.span().start();
        int end = statement.span().end();
        for (Span cue : statement.cues()) {
            start = Math.min(start, cue.start());
            end = Math.max(end, cue.end());
        }
        return new Span(Math.max(start, sentence.start()), Math.min(Math.max(end, start), sentence.end()));
    }

    private static ObjectNode place(ObjectNode node, Span span) {
        return node.put("start", span.start()).put("end", span.end());
    }

    /// Probable counts as present; its word says so.
    private static String state(ReportState state) {
        return switch (state) {
            case PRESENT, PROBABLE -> "present";
            case UNCERTAIN -> "uncertain";
            case ABSENT, NOT_MENTIONED -> "absent";
        };
    }

    private static String capitalised(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    static String word(ReportState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String text(String key) {
        return page.getTranslation(key);
    }

    /// Text that is drawn alike, and what is said in it.
    private record Stretch(Span span, List<Statement> statements) {
        Stretch joined(Stretch next) {
            statements.addAll(next.statements);
            return new Stretch(
                    new Span(Math.min(span.start(), next.span.start()), Math.max(span.end(), next.span.end())),
                    statements);
        }
    }
}
