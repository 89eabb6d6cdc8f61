package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.overread.labels.LabelCode;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.TermKind;

/// Finds the place that belongs to a word of blood.
///
/// First what names the compartment in the same segment, before the word or behind it, with the list that it may stand
/// in ("subdural, epidural or subarachnoid haemorrhage"); then shapes; then spaces and parts of the brain; last, those
/// of the nearest earlier segment, or of the next one. Places that are only squeezed by a mass do not count in its own
/// segment.
final class Places {
    /// A name of the compartment behind the word belongs to it when no more words than these stand between.
    private static final int NAMED_BEHIND = 5;

    /// A place may stand one segment later, behind a measurement: "haemorrhage, 11 mm, in the frontal lobe".
    private static final int FARTHEST = 2;

    private static final LabelCode COMBINED = new LabelCode("combined");
    private static final Set<LabelCode> ELLIPTIC = Set.of(new LabelCode("subdural"), new LabelCode("epidural"));
    private static final List<String> VERBS =
            List.of("is", "are", "measuring", "measures", "along", "over", "persists", "remains", "has", "with", "of");
    private static final Set<TermKind> DENIALS =
            Set.of(TermKind.DENIES, TermKind.DENIES_BEFORE, TermKind.DENIES_AFTER, TermKind.DENIES_NEXT);
    private static final Set<TermKind> ANATOMY = Set.of(TermKind.NEAR, TermKind.WITHIN, TermKind.OUTSIDE);
    private static final List<String> JOINING = List.of("и", "или", "либо", "and", "or", "/", ",");

    private final Passage passage;
    private final Borders borders;

    Places(Passage passage) {
        this.passage = passage;
        this.borders = new Borders(passage);
    }

    /// @return the terms of the places, the nearest first; empty when the sentence names none
    List<FoundTerm> of(FoundTerm head) {
        List<FoundTerm> named = named(head);
        if (!named.isEmpty()) {
            return named;
        }
        List<FoundTerm> shapes = shapes(head);
        if (!shapes.isEmpty()) {
            return shapes;
        }
        List<FoundTerm> carried = carried(head);
        List<FoundTerm> behind = anatomy(between(head.last(), nextHead(head), segment(head), segment(head))).stream()
                .filter(place -> !borders.isSpreadTo(head, place))
                .toList();
        List<FoundTerm> before = anatomy(between(previousHead(head), head.first(), segment(head), segment(head)));
        if (isExtraAxial(head)) {
            return carried.isEmpty() ? outsideBrain(behind, before) : carried;
        }
        if (!behind.isEmpty() && (before.isEmpty() || isWithin(before.getFirst()) || !isWithin(behind.getFirst()))) {
            return chainBehind(behind);
        }
        if (!before.isEmpty()) {
            return chainBefore(before);
        }
        return carried.isEmpty() ? elsewhere(head) : carried;
    }

    /// The compartment that an earlier segment names without a word of blood: "субдурально скопление 12 мм, с уровнем
    /// крови". A denial in that segment leaves nothing to carry on.
    private List<FoundTerm> carried(FoundTerm head) {
        int from = previousHead(head);
        return passage
                .terms(TermKind.PLACE)
                .filter(name -> name.first() > from && segment(name) < segment(head) && !isDenied(segment(name)))
                .toList()
                .reversed()
                .stream()
                .limit(1)
                .toList();
    }

    private boolean isDenied(int segment) {
        return DENIALS.stream().anyMatch(kind -> passage.has(kind, cue -> segment(cue) == segment));
    }

    /// Whether what the sentence speaks of lies between skull and brain, in a compartment that it leaves open.
    private boolean isExtraAxial(FoundTerm head) {
        int from = previousHead(head);
        return passage.has(
                TermKind.EXTRA_AXIAL,
                word -> word.first() > from && segment(word) <= segment(head) && !isDenied(segment(word)));
    }

    private static List<FoundTerm> outsideBrain(List<FoundTerm> behind, List<FoundTerm> before) {
        return Stream.concat(behind.stream(), before.stream())
                .filter(term -> !isWithin(term))
                .limit(1)
                .toList();
    }

    /// The label of an English name of a compartment that stands for the haematoma there: "a thin subdural is present".
    Optional<LabelCode> elliptic(FoundTerm name) {
        int next = name.last() + 1;
        boolean english = passage.tokens().get(name.last()).text().charAt(0) < 'а';
        boolean last = next >= passage.size() || !passage.tokens().get(next).isWord() || passage.isAny(next, VERBS);
        Optional<FoundTerm> listed = listed(next);
        if (listed.isPresent() && elliptic(listed.get()).isEmpty()) {
            return Optional.empty();
        }
        boolean alone = passage.terms().stream()
                .noneMatch(term -> segment(term) == segment(name)
                        && (isHead(term) || term.kind() == TermKind.OTHER || term.kind() == TermKind.DENSE));
        return english && last && alone ? name.term().label().filter(ELLIPTIC::contains) : Optional.empty();
    }

    /// "Subdural, epidural spaces": the name behind a joining mark or word.
    private Optional<FoundTerm> listed(int next) {
        return passage.isAny(next, JOINING)
                ? passage.terms(TermKind.PLACE)
                        .filter(name -> name.first() == next + 1)
                        .findFirst()
                : Optional.empty();
    }

    private int segment(FoundTerm term) {
        return passage.segment(term.first());
    }

    private List<FoundTerm> named(FoundTerm head) {
        List<FoundTerm> left = new ArrayList<>();
        int from = previousHead(head);
        int segment = segment(head);
        List<FoundTerm> names = passage.terms(TermKind.PLACE)
                .filter(name -> name.first() > from && name.last() < head.first())
                .toList();
        for (FoundTerm name : names.reversed()) {
            boolean listed =
                    !left.isEmpty() && isJoined(name.last(), left.getLast().first());
            if (segment(name) == segment || listed) {
                left.add(name);
            }
        }
        if (!left.isEmpty()) {
            return left;
        }
        boolean partBefore =
                passage.has(TermKind.WITHIN, part -> part.last() < head.first() && head.first() - part.last() <= 2);
        int to = partBefore ? 0 : Math.min(nextHead(head), head.last() + NAMED_BEHIND + 1);
        return passage.terms(TermKind.PLACE)
                .filter(name -> name.first() > head.last() && name.first() < to && segment(name) == segment)
                .filter(name -> name.last() + 1 != nextHead(name))
                .toList();
    }

    /// Tumours and infarcts are places of blood as well, so they do not part it from its place.
    private static boolean isHead(FoundTerm term) {
        return switch (term.kind()) {
            case BLOOD, LOOKS_ALIKE -> true;
            case FINDING -> term.term().label().filter(COMBINED::equals).isEmpty();
            default -> false;
        };
    }

    private List<FoundTerm> shapes(FoundTerm head) {
        return passage.terms(TermKind.SHAPE)
                .filter(shape -> segment(shape) == segment(head))
                .limit(1)
                .toList();
    }

    /// "In front of the pons, in the cisterns": what the blood only lies beside yields to what it lies in.
    private List<FoundTerm> anatomy(List<FoundTerm> terms) {
        List<FoundTerm> there = terms.stream()
                .filter(term -> !borders.isSqueezed(term) && !borders.isConvexity(term))
                .toList();
        List<FoundTerm> in =
                there.stream().filter(term -> !borders.isBeside(term)).toList();
        return in.isEmpty() ? there : in;
    }

    private List<FoundTerm> between(int after, int before, int fromSegment, int toSegment) {
        return passage.terms().stream()
                .filter(term -> ANATOMY.contains(term.kind()))
                .filter(term -> term.first() > after && term.last() < before)
                .filter(term -> segment(term) >= fromSegment && segment(term) <= toSegment)
                .toList();
    }

    private List<FoundTerm> elsewhere(FoundTerm head) {
        List<FoundTerm> earlier = between(-1, head.first(), 0, segment(head) - 1).stream()
                .filter(place -> !borders.isConvexity(place))
                .toList();
        if (!earlier.isEmpty()) {
            int nearest = segment(earlier.getLast());
            List<FoundTerm> there =
                    earlier.stream().filter(term -> segment(term) == nearest).toList();
            return chainBefore(there);
        }
        for (int next = segment(head) + 1; next <= segment(head) + FARTHEST; next++) {
            int segment = next;
            boolean taken = passage.terms().stream().anyMatch(term -> isHead(term) && segment(term) == segment);
            List<FoundTerm> later = anatomy(between(head.last(), passage.size(), segment, segment));
            if (taken || !later.isEmpty()) {
                return taken || isContusion(later.getFirst()) ? List.of() : chainBehind(later);
            }
        }
        return List.of();
    }

    /// "Bleeding, temporal contusions": another finding's place, not this one's.
    private boolean isContusion(FoundTerm place) {
        int next = place.last() + 1;
        return next < passage.size() && passage.tokens().get(next).text().startsWith("contusion");
    }

    /// Behind the word the nearest place governs; others count where they are listed with it.
    private List<FoundTerm> chainBehind(List<FoundTerm> terms) {
        List<FoundTerm> chain = new ArrayList<>(List.of(terms.getFirst()));
        for (FoundTerm term : terms.subList(1, terms.size())) {
            if (isJoined(chain.getLast().last(), term.first())) {
                chain.add(term);
            }
        }
        return chain;
    }

    /// Before the word a space governs the parts of the brain that tell where it lies: "in the sulci of the left lobe".
    private List<FoundTerm> chainBefore(List<FoundTerm> terms) {
        List<FoundTerm> governing =
                terms.stream().filter(term -> !isWithin(term)).toList();
        return governing.isEmpty() ? List.of(terms.getLast()) : governing;
    }

    private static boolean isWithin(FoundTerm term) {
        return term.kind() == TermKind.WITHIN;
    }

    /// Whether nothing but an "and", a comma and up to three more words stand between two places.
    private boolean isJoined(int last, int first) {
        int words = 0;
        boolean joining = false;
        for (int i = last + 1; i < first; i++) {
            if (passage.isAny(i, JOINING)) {
                joining = true;
            } else {
                words++;
            }
        }
        return joining && words <= 3;
    }

    private int previousHead(FoundTerm head) {
        return passage.terms().stream()
                .filter(term -> isHead(term) && term.last() < head.first())
                .mapToInt(FoundTerm::last)
                .max()
                .orElse(-1);
    }

    private int nextHead(FoundTerm head) {
        return passage.terms().stream()
                .filter(term -> isHead(term) && term.first() > head.last())
                .mapToInt(FoundTerm::first)
                .min()
                .orElse(passage.size());
    }
}
