package org.overread.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.overread.catalog.RegistryCell;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;
import org.overread.ingest.folder.CollectionPeriod;
import org.overread.ingest.folder.PatientHeader;
import org.overread.ingest.registry.RegistryEntry;

/// Holds a row of the registry against what the headers of its study say of the patient, and the day of the study
/// against the period that the README gives.
final class HeaderCheck {
    /// A birthday may lie between the day of the study and the day that the registry counts from.
    private static final int YEARS_APART = 1;

    private final RegistryEntry entry;
    private final Optional<CollectionPeriod> period;
    private final List<Problem> problems = new ArrayList<>();

    private HeaderCheck(RegistryEntry entry, Optional<CollectionPeriod> period) {
        this.entry = entry;
        this.period = period;
    }

    /// @param headers by the file that says so first
    static List<Problem> problems(
            RegistryEntry entry, Map<String, PatientHeader> headers, Optional<CollectionPeriod> period) {
        var check = new HeaderCheck(entry, period);
        check.age(headers);
        check.sex(headers);
        check.date(headers);
        return check.problems;
    }

    private void age(Map<String, PatientHeader> headers) {
        if (entry.age().isEmpty()) {
            return;
        }
        int told = entry.age().getAsInt();
        first(
                        headers,
                        header -> header.age().isPresent()
                                && Math.abs(header.age().getAsInt() - told) > YEARS_APART)
                .ifPresent(other -> tell(
                        other.getKey(),
                        "age",
                        ProblemKind.AGE_DIFFERS,
                        String.valueOf(told),
                        String.valueOf(other.getValue().age().getAsInt())));
    }

    private void sex(Map<String, PatientHeader> headers) {
        Optional<String> told = entry.sex().filter(sex -> sex.equals("M") || sex.equals("F"));
        if (told.isEmpty()) {
            return;
        }
        first(headers, header -> header.sex().isPresent() && !header.sex().equals(told))
                .ifPresent(other -> tell(
                        other.getKey(),
                        "sex",
                        ProblemKind.SEX_DIFFERS,
                        told.get(),
                        other.getValue().sex().orElseThrow()));
    }

    private void date(Map<String, PatientHeader> headers) {
        period.ifPresent(span -> first(
                        headers,
                        header -> header.date().filter(day -> !span.holds(day)).isPresent())
                .ifPresent(other -> problems.add(Problem.in(
                        other.getKey(),
                        ProblemKind.DATE_OUTSIDE_PERIOD,
                        other.getValue().date().orElseThrow().toString(),
                        span.from().toString(),
                        span.to().toString()))));
    }

    private static Optional<Map.Entry<String, PatientHeader>> first(
            Map<String, PatientHeader> headers, Predicate<PatientHeader> wrong) {
        return headers.entrySet().stream()
                .filter(header -> wrong.test(header.getValue()))
                .findFirst();
    }

    private void tell(String file, String field, ProblemKind kind, String registry, String header) {
        String cell = entry.cells().stream()
                .filter(one -> one.field().equals(Optional.of(field)))
                .map(RegistryCell::cell)
                .findFirst()
                .orElse("");
        problems.add(Problem.at(file, cell, kind, registry, header));
    }
}
