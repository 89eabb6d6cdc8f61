package org.overread.contradictions;

import java.util.List;
import java.util.Locale;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.contradictions.rules.Family;
import org.overread.contradictions.rules.Side;
import org.overread.contradictions.rules.Source;
import org.overread.ingest.ImportWords;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;
import org.overread.ingest.checks.Severity;
import org.overread.labels.LabelSet;
import org.overread.shell.Messages;
import org.springframework.stereotype.Component;

/// What contradictions have to say, in the reader's language. Sentences quote files: show them as text only.
@Component
public class ContradictionWords {
    private final Messages messages;
    private final ImportWords imports;

    ContradictionWords(Messages messages, ImportWords imports) {
        this.messages = messages;
        this.imports = imports;
    }

    /// A few words, such as *Registry present, report absent*.
    public String name(ContradictionKind kind, Locale locale) {
        return messages.getTranslation("contradictions.kind." + kind.code(), locale);
    }

    /// What contradicts what, such as *registry ↔ report*.
    public String between(Family family, Locale locale) {
        return messages.getTranslation("contradictions.family." + word(family), locale);
    }

    /// One sentence about this very contradiction.
    public String sentence(Contradiction one, Locale locale) {
        if (one.kind().isFromImport()) {
            var problem = new Problem(ProblemKind.valueOf(one.kind().name()), one.severity(), "", "", one.arguments());
            return imports.reason(problem, locale);
        }
        if (one.kind().family() == Family.GEOMETRY) {
            return messages.getTranslation(
                    "imaging.finding." + one.kind().name(),
                    locale,
                    one.arguments().stream().map(Double::valueOf).toArray());
        }
        Object[] arguments = new Object[2];
        arguments[0] = one.label()
                .map(label -> LabelSet.hemorrhage().name(label, locale))
                .orElse("");
        arguments[1] = one.arguments().isEmpty() ? "" : one.arguments().getFirst();
        return messages.getTranslation("contradictions.sentence." + one.kind().code(), locale, arguments);
    }

    /// What one side says, after the name of the source: *Registry: 1 (E17)*.
    public String side(Side side, ContradictionKind kind, Locale locale) {
        String says = side.says();
        if (kind == ContradictionKind.REPORT_IDENTIFYING) {
            says = messages.getTranslation("contradictions.identity." + side.says(), locale);
        } else if (says.isBlank()) {
            says = messages.getTranslation(
                    side.source() == Source.REPORT ? "contradictions.silent" : "contradictions.blank", locale);
        } else if (side.source() == Source.REPORT || side.source() == Source.OTHER_STUDY) {
            says = messages.getTranslation("contradictions.quoted", locale, says);
        }
        return source(side.source(), locale) + ": " + says;
    }

    public String source(Source source, Locale locale) {
        return messages.getTranslation("contradictions.source." + word(source), locale);
    }

    public String name(Severity severity, Locale locale) {
        return messages.getTranslation("ingest.severity." + word(severity), locale);
    }

    public String name(ContradictionState state, Locale locale) {
        return messages.getTranslation("contradictions.state." + word(state), locale);
    }

    /// Both sides in one line, for tables.
    public String line(List<Side> sides, ContradictionKind kind, Locale locale) {
        return sides.stream()
                .map(side -> side(side, kind, locale))
                .distinct()
                .limit(2)
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
