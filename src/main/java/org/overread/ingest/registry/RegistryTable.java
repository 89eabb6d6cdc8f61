package org.overread.ingest.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.overread.catalog.NewLabel;
import org.overread.catalog.RegistryCell;
import org.overread.catalog.ReportPart;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;
import org.overread.labels.FindingValue;

/// The registry's table under a mapping: one entry a row.
public final class RegistryTable {
    private final RegistrySheet sheet;
    private final Mapping mapping;
    private final Aliases aliases;
    private final List<Heading> headings;
    private final Map<Integer, Heading> byColumn;

    public RegistryTable(RegistrySheet sheet, Mapping mapping, Aliases aliases) {
        this.sheet = sheet;
        this.mapping = mapping;
        this.aliases = aliases;
        this.headings = Heading.of(sheet, mapping.layout());
        this.byColumn = headings.stream().collect(Collectors.toMap(Heading::column, Function.identity()));
    }

    public List<Heading> headings() {
        return headings;
    }

    /// The rows below the heading that hold anything.
    public List<RegistryRow> rows() {
        return sheet.rows().stream()
                .filter(row -> row.number() >= mapping.layout().firstDataRow())
                .filter(row -> !row.isBlank())
                .toList();
    }

    public List<RegistryEntry> entries() {
        List<RegistryEntry> entries = new ArrayList<>();
        for (RegistryRow row : rows()) {
            entries.add(entry(row, entries.size() + 1));
        }
        return entries;
    }

    private RegistryEntry entry(RegistryRow row, int ordinal) {
        List<Problem> problems = new ArrayList<>();
        List<NewLabel> labels = new ArrayList<>();
        List<ReportPart> report = new ArrayList<>();
        List<RegistryCell> cells = new ArrayList<>();
        for (Heading heading : headings) {
            String raw = row.at(heading.column());
            String cell = CellName.of(heading.column(), row.number());
            Optional<Field> field = Optional.ofNullable(mapping.fields().get(heading.column()));
            field.flatMap(Field::label).ifPresent(label -> {
                FindingValue finding = aliases.finding(raw);
                labels.add(new NewLabel(label, finding, cell));
                if (finding.state() == FindingValue.State.UNREADABLE) {
                    problems.add(unreadable(heading, cell, raw));
                }
            });
            if (field.equals(Optional.of(Field.REPORT))) {
                if (!raw.isBlank()) {
                    report.add(ReportText.part(heading.text(), raw));
                }
            } else if (!raw.isEmpty()) {
                cells.add(new RegistryCell(heading.text(), field.map(Field::code), raw, cell));
            }
        }
        return new RegistryEntry(
                ordinal,
                text(row, Field.STUDY_UID),
                cell(row, Field.STUDY_UID),
                text(row, Field.PATH),
                age(row, problems),
                sex(row, problems),
                labels,
                report,
                cells,
                problems);
    }

    private OptionalInt age(RegistryRow row, List<Problem> problems) {
        String raw = text(row, Field.AGE);
        OptionalInt age = Age.read(raw);
        if (age.isEmpty() && !Headings.folded(raw).isEmpty()) {
            problems.add(unreadable(column(Field.AGE), cell(row, Field.AGE), raw));
        }
        return age;
    }

    private Optional<String> sex(RegistryRow row, List<Problem> problems) {
        String raw = text(row, Field.SEX);
        Optional<String> sex = aliases.sex(raw);
        if (sex.isEmpty() && !Headings.folded(raw).isEmpty()) {
            problems.add(unreadable(column(Field.SEX), cell(row, Field.SEX), raw));
        }
        return sex;
    }

    private Problem unreadable(Optional<Heading> heading, String cell, String raw) {
        return unreadable(heading.orElseThrow(), cell, raw);
    }

    private Problem unreadable(Heading heading, String cell, String raw) {
        return Problem.at(mapping.layout().file(), cell, ProblemKind.UNREADABLE_VALUE, heading.text(), raw);
    }

    private Optional<Heading> column(Field field) {
        return mapping.fields().entrySet().stream()
                .filter(entry -> entry.getValue().equals(field))
                .map(entry -> byColumn.get(entry.getKey()))
                .findFirst();
    }

    private String text(RegistryRow row, Field field) {
        return column(field).map(heading -> row.at(heading.column()).strip()).orElse("");
    }

    private String cell(RegistryRow row, Field field) {
        int column = column(field).map(Heading::column).orElse(0);
        return CellName.of(column, row.number());
    }
}
