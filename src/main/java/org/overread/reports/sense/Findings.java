package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.overread.labels.LabelCode;
import org.overread.reports.Rule;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.TermKind;

/// Finds what a sentence speaks of: whole findings, and words of blood with their places.
final class Findings {
    static final LabelCode ICH = new LabelCode("ich");
    static final LabelCode MULTIPLE = new LabelCode("multiple");
    static final LabelCode FRACTURE = new LabelCode("fracture");
    static final LabelCode SUBARACHNOID = new LabelCode("subarachnoid");
    static final LabelCode CSF_BREAK = new LabelCode("csf_break");
    static final LabelCode INTRACEREBRAL = new LabelCode("intracerebral");
    static final Set<LabelCode> KINDS_OF_BLOOD =
            Set.of(new LabelCode("epidural"), SUBARACHNOID, new LabelCode("subdural"), INTRACEREBRAL, CSF_BREAK);

    /// What no study shows to have gone when blood has.
    static final Set<LabelCode> NEVER_GOES = Set.of(FRACTURE, new LabelCode("combined"));

    /// Here blood spreads, and other dense things are rare.
    static final Set<LabelCode> SPREADING = Set.of(SUBARACHNOID, CSF_BREAK, FRACTURE);

    private static final List<String> NOMINATIVE = List.of("ая", "яя", "ое", "ее", "ые", "ый");
    private static final List<String> LOCATED = List.of("слева", "справа", "в", "по");
    private static final Set<String> AREAS = Set.of("frontal", "parietal", "temporal", "occipital");
    private static final int COMPONENT = 4;
    private static final List<String> INTRACRANIAL = List.of("вчк", "вчг", "ich");

    private final Passage passage;
    private final Places places;
    private final Strangers strangers;
    private final Abbreviations abbreviations;
    private final Breaks breaks;
    private final List<Finding> found = new ArrayList<>();

    private Findings(Passage passage) {
        this.passage = passage;
        this.places = new Places(passage);
        this.strangers = new Strangers(passage);
        this.abbreviations = new Abbreviations(passage);
        this.breaks = new Breaks(passage);
    }

    /// Blood without its kind, or of one kind.
    static boolean isBlood(LabelCode label) {
        return label.equals(ICH) || KINDS_OF_BLOOD.contains(label);
    }

    /// @return in the order of the sentence
    static List<Finding> in(Passage passage) {
        Findings findings = new Findings(passage);
        passage.terms().forEach(findings::take);
        findings.found.addAll(new SeveralFoci(passage, findings.found).all());
        findings.found.sort(Comparator.comparingInt(Finding::first));
        return findings.found;
    }

    private void take(FoundTerm term) {
        switch (term.kind()) {
            case BLOOD -> blood(term);
            case DENSE -> dense(term);
            case FINDING -> finding(term);
            case LOOKS_ALIKE -> add(Optional.empty(), term, Rule.LOOKS_ALIKE);
            case PLACE -> places.elliptic(term).ifPresent(label -> add(Optional.of(label), term, Rule.NAMED));
            case OTHER -> add(Optional.empty(), term, Rule.NAMED);
            case SPREADS ->
                breaks.into(term).ifPresent(ventricles -> add(CSF_BREAK, term, ventricles, Rule.BLOOD_AT_PLACE));
            default -> {}
        }
    }

    private void blood(FoundTerm head) {
        if (isInsideFinding(head)) {
            return;
        }
        List<FoundTerm> where = isComponent(head) ? List.of() : places.of(head);
        boolean outside = where.stream().anyMatch(place -> place.kind() == TermKind.OUTSIDE);
        if (outside || passage.isUnderOutside() && isOpen(where) && !isIntracranial(head)) {
            add(Optional.empty(), head, Rule.OUTSIDE_THE_SKULL);
        } else if (strangers.isElsewhere(head, where)) {
            add(Optional.empty(), head, Rule.LOOKS_ALIKE);
        } else if (where.isEmpty()) {
            add(Optional.of(ICH), head, Rule.NAMED);
        } else {
            List<LabelCode> taken = new ArrayList<>();
            for (FoundTerm place : where) {
                place.term().label().filter(label -> !taken.contains(label)).ifPresent(label -> {
                    taken.add(label);
                    add(label, head, place, Rule.BLOOD_AT_PLACE);
                });
            }
        }
    }

    /// Under "Soft tissues:" a haematoma without a place, or of "the frontal area", is none of the brain.
    private boolean isOpen(List<FoundTerm> where) {
        return where.stream().allMatch(place -> place.kind() == TermKind.WITHIN && AREAS.contains(text(place.first())));
    }

    /// "Subdural haematoma with a component of fresh haemorrhage": a part of what was named before.
    private boolean isComponent(FoundTerm head) {
        int segment = passage.segment(head.first());
        boolean part = IntStream.range(Math.max(0, head.first() - COMPONENT), head.first())
                .anyMatch(i -> text(i).startsWith("компонент") || text(i).startsWith("component"));
        return part
                && passage.has(
                        TermKind.BLOOD,
                        other -> other.last() < head.first() - 1 && passage.segment(other.first()) == segment);
    }

    private String text(int token) {
        return passage.tokens().get(token).text();
    }

    /// "Внутричерепная гематома", "ICH", or blood under the dura: inside the skull wherever it is named.
    private boolean isIntracranial(FoundTerm head) {
        return head.positions().size() > 1
                || INTRACRANIAL.contains(passage.tokens().get(head.first()).text())
                || passage.has(TermKind.EXTRA_AXIAL);
    }

    /// Blood in the gap of a longer finding, such as "прорыв крови в желудочки", is part of it.
    private boolean isInsideFinding(FoundTerm head) {
        return passage.has(TermKind.FINDING, finding -> finding.first() < head.first() && head.last() < finding.last());
    }

    private void dense(FoundTerm term) {
        int segment = passage.segment(term.first());
        boolean told = Stream.of(TermKind.BLOOD, TermKind.LOOKS_ALIKE)
                .anyMatch(kind -> passage.has(kind, word -> passage.segment(word.first()) == segment));
        if (told || strangers.isInVessel(term)) {
            return;
        }
        List<FoundTerm> where = places.of(term);
        if (strangers.isForeign(term)) {
            where = where.stream().filter(Findings::isInBrain).toList();
        }
        for (FoundTerm place : where) {
            boolean telling = place.kind() == TermKind.PLACE
                    || place.kind() == TermKind.SHAPE
                    || place.kind() == TermKind.NEAR
                            && place.term().label().filter(SPREADING::contains).isPresent();
            if (telling) {
                place.term().label().ifPresent(label -> add(label, term, place, Rule.DENSE_AT_PLACE));
                return;
            }
        }
        where.stream()
                .filter(Findings::isInBrain)
                .findFirst()
                .ifPresent(place -> add(INTRACEREBRAL, term, place, Rule.DENSE_AT_PLACE));
    }

    /// It counts only where the report calls it blood elsewhere ([Evidence]).
    private static boolean isInBrain(FoundTerm place) {
        return place.kind() == TermKind.WITHIN
                && place.term().label().filter(INTRACEREBRAL::equals).isPresent();
    }

    private void finding(FoundTerm term) {
        if (term.term().label().filter(CSF_BREAK::equals).isPresent() && breaks.isForeign(term)) {
            return;
        }
        boolean fracture = term.term().label().filter(FRACTURE::equals).isPresent();
        boolean outside = fracture ? isOtherBone(term) : isOutside(term);
        add(outside ? Optional.empty() : term.term().label(), term, outside ? Rule.OUTSIDE_THE_SKULL : Rule.NAMED);
    }

    /// "Геморрагическое пропитывание мягких тканей".
    private boolean isOutside(FoundTerm finding) {
        int segment = passage.segment(finding.first());
        return finding.term().label().filter(KINDS_OF_BLOOD::contains).isPresent()
                && passage.has(
                        TermKind.OUTSIDE,
                        place -> place.first() == finding.last() + 1 && passage.segment(place.first()) == segment);
    }

    private boolean isOtherBone(FoundTerm fracture) {
        return passage.has(TermKind.OTHER_BONE, bone -> true)
                && !passage.has(
                        TermKind.SKULL_BONE,
                        bone -> passage.segment(bone.first()) == passage.segment(fracture.first()));
    }

    private void add(LabelCode label, FoundTerm head, FoundTerm place, Rule rule) {
        int first = Math.min(head.first(), place.first());
        int last = Math.max(head.last(), place.last());
        found.add(new Finding(
                Optional.of(label),
                first,
                last,
                head.first(),
                rule,
                isNominative(head),
                place.term().written() + " + " + head.term().written()));
    }

    private void add(Optional<LabelCode> label, FoundTerm term, Rule rule) {
        found.add(new Finding(
                label,
                term.first(),
                term.last(),
                term.first(),
                rule,
                isNominative(term),
                term.term().written()));
    }

    /// The lexicon writes its Russian terms in the nominative; an adjective's ending tells too. What cannot be
    /// inflected is told by the adjective or place behind it: "СДГ прежняя", "САК в щели".
    private boolean isNominative(FoundTerm term) {
        if (term.asWritten()) {
            return true;
        }
        return isAdjective(term.first() - 1)
                || abbreviations.isOne(term.first(), term.last())
                        && (isAdjective(term.last() + 1) || passage.isAny(term.last() + 1, LOCATED));
    }

    /// An adjective in the nominative, by its ending.
    private boolean isAdjective(int token) {
        return token >= 0
                && token < passage.size()
                && passage.tokens().get(token).isWord()
                && NOMINATIVE.stream().anyMatch(passage.tokens().get(token).text()::endsWith);
    }
}
