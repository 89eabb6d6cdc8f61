package org.overread.reports;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;

/// Weighs the statements of a report label by label. The conventions are those of `docs/decisions/0017`:
/// - within a section the strongest statement counts; the conclusion decides over the description;
/// - a conclusion that denies blood in general, and names none, decides over every kind that the description names;
/// - *ICH* is present with any kind of blood, blood in the ventricles included;
/// - *multiple* is present with two of epidural, subdural, subarachnoid and intracerebral, or where the text says so;
/// - *combined* needs blood and another disease: tumour, infarct, abscess, malformation. A fracture does not count.
final class Weighing {
    private static final LabelCode ICH = new LabelCode("ich");
    private static final LabelCode MULTIPLE = new LabelCode("multiple");
    private static final LabelCode COMBINED = new LabelCode("combined");
    private static final List<LabelCode> TYPES = List.of(
            new LabelCode("epidural"),
            new LabelCode("subarachnoid"),
            new LabelCode("subdural"),
            new LabelCode("intracerebral"));
    private static final List<LabelCode> WITH_CSF =
            Stream.concat(TYPES.stream(), Stream.of(new LabelCode("csf_break"))).toList();

    private final List<Statement> statements;
    private final Map<LabelCode, LabelReading> readings = new LinkedHashMap<>();

    private Weighing(List<Statement> statements) {
        this.statements = statements;
    }

    static Map<LabelCode, LabelReading> of(LabelSet labels, List<Statement> statements) {
        Weighing weighing = new Weighing(statements);
        labels.codes().forEach(code -> weighing.readings.put(code, weighing.direct(code)));
        weighing.readings.computeIfPresent(ICH, (code, direct) -> weighing.ich(direct));
        weighing.readings.computeIfPresent(MULTIPLE, (code, direct) -> weighing.multiple(direct));
        weighing.readings.computeIfPresent(COMBINED, (code, direct) -> weighing.combined(direct));
        return java.util.Collections.unmodifiableMap(weighing.readings);
    }

    private LabelReading direct(LabelCode code) {
        List<Statement> own = statements.stream()
                .filter(statement -> statement.label().equals(code))
                .toList();
        own = isGone(code, own)
                ? own.stream().filter(one -> one.rule() != Rule.GOING).toList()
                : own;
        if (own.isEmpty()) {
            return LabelReading.silent(code);
        }
        ReportState described = strongest(own, SectionKind.DESCRIPTION);
        ReportState concluded = concluded(code, own);
        boolean concludes =
                concluded != ReportState.NOT_MENTIONED && !(described.isPositive() && isLeftOpen(code, concluded));
        boolean differ = concludes && described != ReportState.NOT_MENTIONED && described.value() != concluded.value();
        return new LabelReading(
                code,
                concludes ? concluded : described,
                own,
                Optional.of(concludes ? SectionKind.CONCLUSION : SectionKind.DESCRIPTION),
                differ);
    }

    /// Whether all that is affirmed is going, and another sentence denies it: "кровь не определяется", and then
    /// "резорбция САК".
    private boolean isGone(LabelCode code, List<Statement> own) {
        if (own.isEmpty()) {
            return false;
        }
        boolean denied = own.stream().anyMatch(one -> one.state() == ReportState.ABSENT)
                || WITH_CSF.contains(code) && statements.stream().anyMatch(Statement::deniesBloodOfAnyAge);
        return denied && own.stream().allMatch(one -> !one.state().isPositive() || one.rule() == Rule.GOING);
    }

    private ReportState concluded(LabelCode code, List<Statement> own) {
        ReportState state = strongest(own, SectionKind.CONCLUSION);
        boolean silent = state == ReportState.NOT_MENTIONED && WITH_CSF.contains(code);
        return silent && deniesBlood() ? ReportState.ABSENT : state;
    }

    /// "No intracranial haemorrhage" and nothing of blood beside it. "No acute haemorrhage" leaves older blood open.
    private boolean deniesBlood() {
        return !concludes(List.of(ICH))
                && !concludes(WITH_CSF)
                && statements.stream()
                        .anyMatch(one -> one.section() == SectionKind.CONCLUSION && one.deniesBloodOfAnyAge());
    }

    /// Whether a conclusion that denies one kind names blood without its kind: "haemorrhage along the drain tract;
    /// infarct without haemorrhagic transformation". The kind that the description gives it stands.
    private boolean isLeftOpen(LabelCode code, ReportState concluded) {
        return TYPES.contains(code) && !concluded.isPositive() && concludes(List.of(ICH)) && !concludes(WITH_CSF);
    }

    private boolean concludes(List<LabelCode> codes) {
        return statements.stream()
                .filter(statement -> statement.section() == SectionKind.CONCLUSION)
                .anyMatch(statement ->
                        codes.contains(statement.label()) && statement.state().isPositive());
    }

    private static ReportState strongest(List<Statement> own, SectionKind section) {
        return own.stream()
                .filter(statement -> statement.section() == section)
                .map(Statement::state)
                .min(Comparator.naturalOrder())
                .orElse(ReportState.NOT_MENTIONED);
    }

    private LabelReading ich(LabelReading direct) {
        LabelReading strongest = readings(WITH_CSF).stream()
                .filter(reading -> reading.state().compareTo(ReportState.ABSENT) < 0)
                .min(Comparator.comparing(LabelReading::state))
                .orElse(direct);
        LabelReading decides = direct.state().compareTo(strongest.state()) <= 0 ? direct : strongest;
        return new LabelReading(
                ICH, decides.state(), grounds(WITH_CSF, direct), decides.decidedBy(), direct.sectionsDiffer());
    }

    private LabelReading multiple(LabelReading direct) {
        List<LabelReading> types =
                readings(TYPES).stream().filter(reading -> reading.value() == 1).toList();
        if (types.size() < 2 || direct.state().isPositive()) {
            return direct;
        }
        ReportState state = types.stream()
                .map(LabelReading::state)
                .max(Comparator.naturalOrder())
                .orElse(ReportState.PRESENT);
        Set<LabelCode> codes =
                Set.copyOf(types.stream().map(LabelReading::label).toList());
        return new LabelReading(
                MULTIPLE, state, grounds(codes, direct), types.getFirst().decidedBy(), false);
    }

    private LabelReading combined(LabelReading direct) {
        boolean blood = Optional.ofNullable(readings.get(ICH))
                .filter(ich -> ich.value() == 1)
                .isPresent();
        return blood || !direct.state().isPositive()
                ? direct
                : new LabelReading(COMBINED, ReportState.NOT_MENTIONED, direct.grounds(), Optional.empty(), false);
    }

    private List<LabelReading> readings(Collection<LabelCode> codes) {
        return codes.stream()
                .map(readings::get)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private List<Statement> grounds(Collection<LabelCode> kinds, LabelReading direct) {
        return statements.stream()
                .filter(statement -> statement.label().equals(direct.label()) || kinds.contains(statement.label()))
                .toList();
    }
}
