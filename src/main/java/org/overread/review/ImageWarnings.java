package org.overread.review;

import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.overread.accounts.SignedIn;
import org.overread.audit.AuditTrail;
import org.overread.catalog.NoSuchStudy;
import org.overread.catalog.SeriesId;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.imaging.SliceStack;
import org.overread.imaging.SliceStacks;
import org.overread.imaging.StackAddress;
import org.overread.imaging.StackFinding;
import org.overread.imaging.StackFinding.Code;
import org.overread.imaging.dicom.Unreadable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Warnings about a study's images that a reader has to take note of before signing: slices that are missing, cannot
/// be shown, or whose order is not certain. Other remarks, such as a tilt, are shown but ask for nothing.
@Component
public class ImageWarnings {
    private static final Set<Code> ASKING = EnumSet.of(
            Code.MISSING_SLICES,
            Code.UNREADABLE_SLICES,
            Code.NO_GEOMETRY,
            Code.DUPLICATE_POSITIONS,
            Code.IRREGULAR_SPACING,
            Code.SEVERAL_FRAMES_OF_REFERENCE);

    private final ReadingBook book;
    private final StudyCatalog catalog;
    private final SliceStacks stacks;
    private final AuditTrail trail;
    private final JdbcClient jdbc;

    ImageWarnings(ReadingBook book, StudyCatalog catalog, SliceStacks stacks, AuditTrail trail, JdbcClient jdbc) {
        this.book = book;
        this.catalog = catalog;
        this.stacks = stacks;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /// What the reader has not yet taken note of, in reading order.
    List<Warning> open(ReadingId reading, SignedIn reader) {
        StudyId study = book.look(reading, reader).study();
        Set<Key> noted = noted(study, reader);
        return all(study).filter(warning -> !noted.contains(Key.of(warning))).toList();
    }

    /// Takes note of these warnings; those that were noted before stay as they are.
    @Transactional
    void note(ReadingId reading, SignedIn reader, List<Warning> seen) {
        StudyId study = book.look(reading, reader).study();
        Set<Key> noted = noted(study, reader);
        for (Warning warning : seen) {
            if (noted.add(Key.of(warning))) {
                jdbc.sql("insert into warning_noted (study_id, reader_id, series_id, part, finding, noted_at)"
                                + " values (?, ?, ?, ?, ?, ?)")
                        .params(
                                study.value(),
                                reader.id().value(),
                                warning.stack().series().value(),
                                warning.stack().part(),
                                warning.finding().code().name(),
                                book.now().atOffset(ZoneOffset.UTC))
                        .update();
                trail.record(ReadingBook.event("reading.warning-noted", reading)
                        .with(Map.of(
                                "stack",
                                warning.stack().path(),
                                "finding",
                                warning.finding().code().name())));
            }
        }
    }

    private Set<Key> noted(StudyId study, SignedIn reader) {
        return new HashSet<>(
                jdbc.sql("select series_id, part, finding from warning_noted where study_id = ? and reader_id = ?")
                        .params(study.value(), reader.id().value())
                        .query((row, number) -> new Key(
                                row.getObject("series_id", UUID.class), row.getInt("part"), row.getString("finding")))
                        .list());
    }

    private Stream<Warning> all(StudyId study) {
        return catalog.study(study).series().stream()
                .filter(series -> series.kind() != SeriesKind.LOCALIZER)
                .flatMap(series -> of(series.id()));
    }

    private Stream<Warning> of(SeriesId series) {
        return stacks(series).stream()
                .flatMap(stack -> stack.findings().stream()
                        .filter(finding -> ASKING.contains(finding.code()))
                        .map(finding -> new Warning(stack.address(), finding)));
    }

    /// A series that cannot be opened shows nothing that could mislead; the viewer explains why.
    private List<SliceStack> stacks(SeriesId series) {
        try {
            return stacks.all(series);
        } catch (Unreadable | NoSuchStudy e) {
            return List.of();
        }
    }

    /// Something to take note of.
    public record Warning(StackAddress stack, StackFinding finding) {}

    private record Key(UUID series, int part, String finding) {
        static Key of(Warning warning) {
            return new Key(
                    warning.stack().series().value(),
                    warning.stack().part(),
                    warning.finding().code().name());
        }
    }
}
