package org.overread.contradictions.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.overread.catalog.RegistryCell;
import org.overread.labels.FindingValue.State;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;

/// The registry's labels against each other, and cells that hold nothing or nothing that can be read. A missing label
/// is never taken for an absent one: a rule that needs it says nothing.
final class LabelRules {
    static final LabelCode ICH = new LabelCode("ich");
    static final LabelCode EPIDURAL = new LabelCode("epidural");
    static final LabelCode SUBARACHNOID = new LabelCode("subarachnoid");
    static final LabelCode SUBDURAL = new LabelCode("subdural");
    static final LabelCode INTRACEREBRAL = new LabelCode("intracerebral");
    static final LabelCode MULTIPLE = new LabelCode("multiple");
    static final LabelCode FRACTURE = new LabelCode("fracture");
    static final LabelCode COMBINED = new LabelCode("combined");
    static final LabelCode CSF_BREAK = new LabelCode("csf_break");
    static final List<LabelCode> KINDS = List.of(EPIDURAL, SUBARACHNOID, SUBDURAL, INTRACEREBRAL);

    private static final List<String> NUMBERS = List.of("slice_thickness", "kvp", "tube_current");

    private final StudyCase study;
    private final Consumer<Disagreement> found;

    LabelRules(StudyCase study, Consumer<Disagreement> found) {
        this.study = study;
        this.found = found;
    }

    void check() {
        LabelSet.hemorrhage().codes().forEach(this::cell);
        value("age", study.facts().summary().age().isPresent());
        value("sex", study.facts().summary().sex().isPresent());
        NUMBERS.forEach(field -> value(
                field,
                study.cell(field)
                        .filter(cell -> TechnicalText.number(cell.raw()).isPresent())
                        .isPresent()));
        List<LabelCode> kinds = KINDS.stream().filter(this::present).toList();
        overall(kinds);
        multiple(kinds);
        if (present(CSF_BREAK) && absent(INTRACEREBRAL) && absent(SUBARACHNOID)) {
            tell(ContradictionKind.BREAK_WITHOUT_SOURCE, CSF_BREAK, INTRACEREBRAL, SUBARACHNOID);
        }
        if (present(FRACTURE) && absent(ICH)) {
            tell(ContradictionKind.FRACTURE_WITHOUT_ICH, FRACTURE, ICH);
        }
        if (present(COMBINED) && absent(ICH)) {
            tell(ContradictionKind.COMBINED_WITHOUT_ICH, COMBINED, ICH);
        }
    }

    private void overall(List<LabelCode> kinds) {
        List<LabelCode> blood = Stream.concat(
                        kinds.stream(), Stream.of(MULTIPLE, CSF_BREAK).filter(this::present))
                .toList();
        if (absent(ICH) && !blood.isEmpty()) {
            tell(ContradictionKind.ICH_ABSENT_WITH_KIND, ICH, blood.toArray(LabelCode[]::new));
        }
        boolean noneAtAll = Stream.concat(KINDS.stream(), Stream.of(CSF_BREAK)).allMatch(this::absent);
        if (present(ICH) && noneAtAll) {
            tell(ContradictionKind.ICH_WITHOUT_KIND, ICH);
        }
    }

    private void multiple(List<LabelCode> kinds) {
        if (kinds.size() > 1 && absent(MULTIPLE)) {
            tell(ContradictionKind.KINDS_WITHOUT_MULTIPLE, MULTIPLE, kinds.toArray(LabelCode[]::new));
        }
        boolean otherwiseNone = KINDS.stream().filter(this::absent).count() == KINDS.size() - 1;
        if (present(MULTIPLE) && kinds.size() == 1 && otherwiseNone) {
            tell(ContradictionKind.MULTIPLE_WITH_ONE_KIND, MULTIPLE, kinds.getFirst());
        }
    }

    private void cell(LabelCode label) {
        State state = study.registry(label).state();
        if (state == State.MISSING) {
            tell(ContradictionKind.LABEL_MISSING, label);
        } else if (state == State.UNREADABLE) {
            tell(ContradictionKind.LABEL_UNREADABLE, label);
        }
    }

    /// A cell that holds something which no rule of the import reads.
    private void value(String field, boolean read) {
        Optional<RegistryCell> cell = study.cell(field);
        if (!read && cell.isPresent()) {
            Side side = new Side(Source.REGISTRY, cell.get().raw(), cell.get().cell());
            found.accept(Disagreement.about(ContradictionKind.VALUE_UNREADABLE, field, side)
                    .with(cell.get().heading()));
        }
    }

    private void tell(ContradictionKind kind, LabelCode label, LabelCode... others) {
        Side[] sides = Stream.concat(Stream.of(label), Stream.of(others))
                .map(this::side)
                .toArray(Side[]::new);
        found.accept(Disagreement.of(kind, label, sides));
    }

    /// The registry's value under the label's own name, as one label is held against another.
    private Side side(LabelCode label) {
        String abbreviation = LabelSet.hemorrhage().find(label).orElseThrow().abbreviation();
        Side value = study.registrySide(label);
        return new Side(Source.REGISTRY, abbreviation + " = " + value.says(), value.place());
    }

    private boolean present(LabelCode label) {
        return study.registry(label).isPresent();
    }

    private boolean absent(LabelCode label) {
        return study.registry(label).isAbsent();
    }
}
