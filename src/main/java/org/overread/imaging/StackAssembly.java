package org.overread.imaging;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.overread.imaging.StackFinding.Code;

/// Chooses which slices of a series make its stack and puts them in order.
///
/// Scout images are left out unless there is nothing else. Of the rest the largest group of one orientation, size and
/// spacing is the stack; what is left out is counted in the findings.
record StackAssembly(List<SliceFacts> stack, List<StackFinding> findings) {
    /// Along the normal; time points at one place follow each other as they were taken.
    private static final Comparator<SliceFacts> BY_INSTANCE = comparingInt(
                    (SliceFacts facts) -> facts.acquisition().orElse(Integer.MAX_VALUE))
            .thenComparingInt(facts -> facts.instance().orElse(Integer.MAX_VALUE))
            .thenComparing(facts -> facts.slice().sopUid())
            .thenComparing(facts -> facts.slice().file())
            .thenComparingInt(facts -> facts.slice().frame());

    static StackAssembly of(List<SliceFacts> all) {
        List<StackFinding> findings = new ArrayList<>();
        List<SliceFacts> candidates =
                all.stream().filter(Predicate.not(SliceFacts::isLocalizer)).toList();
        if (candidates.isEmpty()) {
            candidates = all;
        } else if (candidates.size() < all.size()) {
            findings.add(count(Code.LOCALIZER_EXCLUDED, all.size() - candidates.size()));
        }
        List<SliceFacts> stack = largest(candidates);
        if (stack.isEmpty()) {
            return new StackAssembly(stack, findings);
        }
        SliceFacts model = stack.getFirst();
        int askew =
                (int) candidates.stream().filter(facts -> !facts.sameWay(model)).count();
        if (askew > 0) {
            findings.add(count(Code.MIXED_ORIENTATION, askew));
        }
        int misfits = candidates.size() - stack.size() - askew;
        if (misfits > 0) {
            findings.add(count(Code.MIXED_SIZE, misfits));
        }
        if (model.orientation().isEmpty() || model.grid().spacing().isEmpty()) {
            findings.add(StackFinding.of(Code.NO_GEOMETRY));
        }
        return new StackAssembly(ordered(stack), findings);
    }

    private static StackFinding count(Code code, int slices) {
        return StackFinding.of(code, "slices", slices);
    }

    /// The largest group; of equal ones that which knows where it lies, then the first.
    private static List<SliceFacts> largest(List<SliceFacts> candidates) {
        List<List<SliceFacts>> groups = new ArrayList<>();
        for (SliceFacts facts : candidates) {
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
        return groups.stream()
                .min(comparingInt((List<SliceFacts> group) -> -group.size())
                        .thenComparing(group -> group.getFirst().orientation().isEmpty()))
                .orElse(List.of());
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
