package org.overread.imaging;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.overread.imaging.StackFinding.Code;

/// One stack of a series: which of its slices, in which order, and what is to be said of the others.
///
/// Slices that do not fit together make stacks of their own. The largest comes first, scout images last; the first
/// counts in its findings what lies in the others, by the first thing in which it differs.
///
/// @param part which stack of the series it is
record StackAssembly(SeriesPart part, List<SliceFacts> stack, List<StackFinding> findings) {
    /// Along the normal; time points at one place follow each other as they were taken.
    private static final Comparator<SliceFacts> BY_INSTANCE = comparingInt(
                    (SliceFacts facts) -> facts.acquisition().orElse(Integer.MAX_VALUE))
            .thenComparingInt(facts -> facts.instance().orElse(Integer.MAX_VALUE))
            .thenComparing(facts -> facts.slice().sopUid())
            .thenComparing(facts -> facts.slice().file())
            .thenComparingInt(facts -> facts.slice().frame());

    /// The stacks of a series; none only without slices.
    static List<StackAssembly> of(List<SliceFacts> all) {
        List<List<SliceFacts>> groups = groups(all);
        List<StackAssembly> stacks = new ArrayList<>();
        for (List<SliceFacts> group : groups) {
            SliceFacts model = group.getFirst();
            var part = new SeriesPart(stacks.size(), groups.size(), model.kernel(), model.isLocalizer());
            List<StackFinding> findings = new ArrayList<>();
            if (stacks.isEmpty()) {
                addOthers(all, model, findings);
            } else {
                findings.add(StackFinding.of(Code.PART_OF_SERIES, "stack", stacks.size() + 1)
                        .with("stacks", groups.size()));
            }
            if (model.orientation().isEmpty() || model.grid().spacing().isEmpty()) {
                findings.add(StackFinding.of(Code.NO_GEOMETRY));
            }
            stacks.add(new StackAssembly(part, ordered(group), findings));
        }
        return stacks;
    }

    /// What the series holds besides the stack of this slice.
    private static void addOthers(List<SliceFacts> all, SliceFacts model, List<StackFinding> findings) {
        List<SliceFacts> rest = new ArrayList<>(all);
        if (!model.isLocalizer()) {
            take(rest, SliceFacts::isLocalizer, Code.LOCALIZER_EXCLUDED, findings);
        }
        take(rest, facts -> !facts.sameWay(model), Code.MIXED_ORIENTATION, findings);
        take(rest, facts -> !facts.sameSize(model), Code.MIXED_SIZE, findings);
        take(rest, facts -> !facts.kernel().equals(model.kernel()), Code.MIXED_KERNEL, findings);
        long frames = all.stream()
                .map(SliceFacts::frameOfReference)
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .count();
        if (frames > 1) {
            findings.add(StackFinding.of(Code.SEVERAL_FRAMES_OF_REFERENCE, "frames", (double) frames));
        }
    }

    private static void take(
            List<SliceFacts> from, Predicate<SliceFacts> those, Code code, List<StackFinding> findings) {
        int before = from.size();
        from.removeIf(those);
        if (from.size() < before) {
            findings.add(StackFinding.of(code, "slices", before - from.size()));
        }
    }

    /// Slices that fit together: the largest group first, of equal ones that which knows where it lies, then the one
    /// whose slices came first; scout images last.
    private static List<List<SliceFacts>> groups(List<SliceFacts> all) {
        List<List<SliceFacts>> groups = new ArrayList<>();
        for (SliceFacts facts : all) {
            groups.stream()
                    .filter(group -> group.getFirst().fits(facts))
                    .findFirst()
                    .orElseGet(() -> {
                        List<SliceFacts> group = new ArrayList<>();
                        groups.add(group);
                        return group;
                    })
                    .add(facts);
        }
        groups.sort(comparing((List<SliceFacts> group) -> group.getFirst().isLocalizer())
                .thenComparingInt(group -> -group.size())
                .thenComparing(group -> group.getFirst().orientation().isEmpty()));
        return groups;
    }

    private static List<SliceFacts> ordered(List<SliceFacts> stack) {
        var along = stack.getFirst().orientation().map(Orientation::stackingDirection);
        Comparator<SliceFacts> order = along.isEmpty()
                ? comparing((SliceFacts facts) -> facts.instance().isEmpty())
                        .thenComparingInt(facts -> facts.instance().orElse(0))
                        .thenComparing(BY_INSTANCE)
                : comparingDouble((SliceFacts facts) -> roundedProjection(facts, along.get()))
                        .thenComparing(BY_INSTANCE);
        return stack.stream().sorted(order).toList();
    }

    /// To a hundredth of a millimetre, so that rounding does not part slices of one place.
    private static double roundedProjection(SliceFacts facts, Vector3 along) {
        return Math.rint(projection(facts, along) * 100) / 100;
    }

    static double projection(SliceFacts facts, Vector3 along) {
        return facts.slice().geometry().orElseThrow().position().dot(along);
    }
}
