package org.overread.reports.sense;

import java.util.List;
import java.util.stream.Stream;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.TermKind;

/// Tells blood that is none inside the skull by what stands beside it: that of a laboratory, a wound or another organ
/// ("глюкоза крови", "GI bleed"), and clots and density that lie in a vessel ("гиперденсная М1", "dense clot in the
/// sinus").
final class Strangers {
    private static final List<String> SUBSTANCE =
            List.of("кров", "blood", "bleed", "геморраги", "haemorrhag", "hemorrhag");
    private static final List<String> CLOT = List.of("clot", "сгуст");
    private static final int BESIDE_BLOOD = 2;
    private static final int BESIDE_DENSITY = 5;

    private final Passage passage;

    Strangers(Passage passage) {
        this.passage = passage;
    }

    /// @param where the places found for the blood
    boolean isElsewhere(FoundTerm blood, List<FoundTerm> where) {
        String word = passage.tokens().get(blood.first()).text();
        boolean substance = SUBSTANCE.stream().anyMatch(word::startsWith);
        if (substance && near(TermKind.LABORATORY, blood, where.isEmpty() ? BESIDE_BLOOD : 1)) {
            return true;
        }
        boolean clot = CLOT.stream().anyMatch(word::startsWith);
        return clot && where.stream().noneMatch(place -> place.kind() != TermKind.OUTSIDE) && isInVessel(blood);
    }

    /// "Hyperdense shunt", "dense lesion": a thing of its own, and no blood.
    boolean isForeign(FoundTerm dense) {
        int segment = passage.segment(dense.first());
        return near(TermKind.FOREIGN, dense, BESIDE_BLOOD)
                || passage.has(
                        TermKind.LOOKS_ALIKE,
                        term -> passage.segment(term.first()) == segment + 1 && passage.standsAlone(term));
    }

    boolean isInVessel(FoundTerm dense) {
        return near(TermKind.VESSEL, dense, BESIDE_DENSITY) || isSignOfVessel(dense);
    }

    /// "Dense clot sign - верхний сагиттальный синус".
    private boolean isSignOfVessel(FoundTerm dense) {
        int segment = passage.segment(dense.first());
        return passage.has(
                TermKind.VESSEL,
                vessel -> passage.segment(vessel.first()) == segment + 1
                        && vessel.first() - dense.last() <= BESIDE_DENSITY
                        && Stream.of(TermKind.BLOOD, TermKind.DENSE)
                                .flatMap(passage::terms)
                                .noneMatch(other -> other.first() > dense.last() && other.first() < vessel.first()));
    }

    private boolean near(TermKind kind, FoundTerm term, int distance) {
        int segment = passage.segment(term.first());
        return passage.has(
                kind,
                other -> passage.segment(other.first()) == segment
                        && (other.first() > term.last()
                                ? other.first() - term.last() <= distance
                                : term.first() - other.last() <= distance));
    }
}
