package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.overread.imaging.PixelGrid;
import org.overread.imaging.SliceStack;
import org.overread.imaging.StackFinding;

/// Something that tells a stack from the others of its series.
public sealed interface StackDifference {
    /// What most stacks are: not worth a word.
    StackDifference ORDINARY = new Named("");

    /// As it is written beside the stack, in the page's language.
    String in(Component page);

    /// Something that has a name of its own.
    ///
    /// @param key behind `review.stack.`; empty for what goes without saying
    record Named(String key) implements StackDifference {
        @Override
        public String in(Component page) {
            return page.getTranslation("review.stack." + key);
        }
    }

    /// Something with numbers in it.
    ///
    /// @param key behind `review.stack.`
    record Measured(String key, List<Object> values) implements StackDifference {
        public Measured {
            values = List.copyOf(values);
        }

        @Override
        public String in(Component page) {
            return page.getTranslation("review.stack." + key, values.toArray());
        }
    }

    /// The kernel's own name.
    record Kernel(String name) implements StackDifference {
        @Override
        public String in(Component page) {
            return name.isEmpty() ? page.getTranslation("review.stack.no-kernel") : name;
        }
    }

    /// What tells each of these stacks from the others, in their order; its number where nothing else does.
    static List<List<StackDifference>> among(List<SliceStack> stacks) {
        List<List<StackDifference>> all = new ArrayList<>();
        stacks.forEach(stack -> all.add(new ArrayList<>()));
        add(stacks, all, stack -> stack.part().localizer() ? new Named("localizer") : ORDINARY);
        add(stacks, all, stack -> new Kernel(stack.part().kernel()));
        add(stacks, all, StackDifference::plane);
        add(stacks, all, StackDifference::tilt);
        add(stacks, all, stack -> stack.picture() ? new Named("colour") : ORDINARY);
        add(stacks, all, StackDifference::size);
        add(stacks, all, StackDifference::pixel);
        for (int index = 0; index < stacks.size(); index++) {
            List<StackDifference> own = all.get(index);
            if (all.stream().filter(own::equals).count() > 1 || own.isEmpty()) {
                all.set(index, numbered(own, index + 1, stacks.size()));
            }
        }
        return all;
    }

    private static List<StackDifference> numbered(List<StackDifference> words, int number, int of) {
        List<StackDifference> all = new ArrayList<>(words);
        all.add(new Measured("number", List.of(number, of)));
        return all;
    }

    private static void add(
            List<SliceStack> stacks,
            List<List<StackDifference>> all,
            Function<SliceStack, StackDifference> difference) {
        List<StackDifference> each = stacks.stream().map(difference).toList();
        if (each.stream().distinct().count() > 1) {
            for (int index = 0; index < each.size(); index++) {
                if (!each.get(index).equals(ORDINARY)) {
                    all.get(index).add(each.get(index));
                }
            }
        }
    }

    private static StackDifference plane(SliceStack stack) {
        return new Named(stack.orientation()
                .map(way -> way.plane().name().toLowerCase(Locale.ROOT))
                .orElse("no-place"));
    }

    /// In whole degrees: parts of one depend on how many slices there are.
    private static StackDifference tilt(SliceStack stack) {
        double degrees = stack.findings().stream()
                .filter(finding -> finding.code() == StackFinding.Code.GANTRY_TILT)
                .mapToDouble(finding -> finding.values().getOrDefault("degrees", 0.0))
                .findFirst()
                .orElse(0);
        return new Measured("tilt", List.of(Math.round(degrees)));
    }

    private static StackDifference size(SliceStack stack) {
        PixelGrid grid = stack.grid();
        return new Measured("size", List.of(grid.columns(), grid.rows()));
    }

    private static StackDifference pixel(SliceStack stack) {
        return stack.grid()
                .spacing()
                .<StackDifference>map(spacing -> new Measured("pixel", List.of(spacing.column())))
                .orElseGet(() -> new Named("no-spacing"));
    }
}
