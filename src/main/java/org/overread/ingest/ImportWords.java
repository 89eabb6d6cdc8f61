package org.overread.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.overread.catalog.Claim;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;
import org.overread.ingest.registry.Field;
import org.overread.ingest.registry.RegistryRefused;
import org.overread.labels.LabelSet;
import org.overread.shell.Messages;
import org.springframework.stereotype.Component;

/// What the import has to say, in the reader's language: for the page and for the command line alike.
@Component
public class ImportWords {
    private static final long SECONDS_IN_HOUR = 3600;

    private final Messages messages;

    ImportWords(Messages messages) {
        this.messages = messages;
    }

    /// What is wrong, in one sentence. It quotes files: show it as text only.
    public String reason(Problem problem, Locale locale) {
        List<String> given = problem.arguments();
        Object[] arguments = given.toArray();
        if (problem.kind() == ProblemKind.MISSING_COLUMN || problem.kind() == ProblemKind.DUPLICATE_COLUMN) {
            arguments[0] = name(new Field(given.getFirst()), locale);
        } else if (problem.kind() == ProblemKind.DECLARED_DIFFERS) {
            arguments[0] = name(Claim.valueOf(given.getFirst()), locale);
        } else if (problem.kind() == ProblemKind.OTHER_FILES) {
            arguments[0] = Integer.valueOf(given.getFirst());
        }
        return messages.getTranslation("ingest.problem." + key(problem.kind()), locale, arguments);
    }

    /// Why a registry file is not read.
    public String reason(RegistryRefused refused, Locale locale) {
        return messages.getTranslation(
                "ingest.refused." + key(refused.reason()),
                locale,
                refused.arguments().toArray());
    }

    /// Why a folder is not imported.
    public String reason(FolderRefused refused, Locale locale) {
        return messages.getTranslation("ingest.folder." + key(refused.reason()), locale);
    }

    public String name(Field field, Locale locale) {
        return field.label()
                .flatMap(LabelSet.hemorrhage()::find)
                .map(label -> label.name(locale))
                .orElseGet(() ->
                        messages.getTranslation("ingest.field." + field.code().replace('_', '-'), locale));
    }

    public String name(Claim claim, Locale locale) {
        return messages.getTranslation("catalog.claim." + key(claim), locale);
    }

    public String name(ImportPhase phase, Locale locale) {
        return messages.getTranslation("ingest.phase." + key(phase), locale);
    }

    public String name(ImportState state, Locale locale) {
        return messages.getTranslation("ingest.state." + key(state), locale);
    }

    /// How long it will take, roughly; empty while that cannot be told.
    public String left(Optional<Duration> left, Locale locale) {
        if (left.isEmpty()) {
            return "";
        }
        long seconds = left.get().toSeconds();
        if (seconds < 60) {
            return messages.getTranslation("ingest.left.seconds", locale);
        }
        return seconds < SECONDS_IN_HOUR
                ? messages.getTranslation("ingest.left.minutes", locale, (seconds + 30) / 60)
                : messages.getTranslation(
                        "ingest.left.hours", locale, seconds / SECONDS_IN_HOUR, seconds % SECONDS_IN_HOUR / 60);
    }

    /// The part of a message key that stands for a constant: `ROW_WITHOUT_FOLDER` is `row-without-folder`.
    public static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
