package org.overread.review;

import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.overread.accounts.CurrentAccount;
import org.overread.catalog.SeriesId;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.SeriesSummary;
import org.overread.catalog.StudyCatalog;
import org.overread.imaging.Orientation;
import org.overread.imaging.Plane;
import org.overread.imaging.Slice;
import org.overread.imaging.SliceKey;
import org.overread.imaging.SliceStack;
import org.overread.imaging.SliceStacks;
import org.overread.imaging.StackAddress;
import org.overread.imaging.dicom.Unreadable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Which slices the signed-in reader has had on the screen, reading by reading. It is kept with the reading but is not
/// an answer: it leaves no trace in the audit trail, does not count as a change, and stands still once the reading is
/// signed.
@Service
public class SlicesSeen {
    /// More than a browser gathers between two messages.
    private static final int MOST = 2_000;

    private final ReadingBook book;
    private final StudyCatalog catalog;
    private final SliceStacks stacks;
    private final CurrentAccount account;

    SlicesSeen(ReadingBook book, StudyCatalog catalog, SliceStacks stacks, CurrentAccount account) {
        this.book = book;
        this.catalog = catalog;
        this.stacks = stacks;
        this.account = account;
    }

    /// Adds what was shown of a stack since the last time. What is said of a signed reading is left out.
    ///
    /// @throws NotAssigned if the reading is somebody else's, or the series is of another study
    @PreAuthorize("hasRole('READER')")
    public void record(ReadingId reading, StackAddress stack, List<Showing> showings) {
        if (showings.size() > MOST) {
            throw new IllegalArgumentException(showings.size() + " slices in one message");
        }
        var reader = account.require();
        if (!catalog.files(stack.series())
                .study()
                .equals(book.look(reading, reader).study())) {
            throw new NotAssigned(reading);
        }
        List<Slice> slices = stacks.open(stack).slices();
        Map<Slice, List<Showing>> shown = showings.stream()
                .filter(showing -> showing.index() < slices.size())
                .collect(Collectors.groupingBy(showing -> slices.get(showing.index())));
        book.shown(reading, reader, stack.series(), shown);
    }

    /// The indexes of the slices that were seen on any visit, by stack; a stack that was not seen is not in it.
    @PreAuthorize("hasRole('READER')")
    public Map<StackAddress, Set<Integer>> indexes(ReadingId reading) {
        Map<StackAddress, Set<Integer>> indexes = new HashMap<>();
        book.showings(reading, account.require())
                .forEach((series, seen) -> stacks(series)
                        .forEach(stack -> indexes.put(stack.address(), indexes(stack.slices(), seen.all()))));
        indexes.values().removeIf(Set::isEmpty);
        return indexes;
    }

    private static Set<Integer> indexes(List<Slice> slices, Set<SliceKey> seen) {
        return IntStream.range(0, slices.size())
                .filter(index -> seen.contains(slices.get(index).key()))
                .boxed()
                .collect(Collectors.toSet());
    }

    /// How much of the reading's study was seen.
    @PreAuthorize("hasRole('READER')")
    public Coverage of(ReadingId reading) {
        var reader = account.require();
        var study = catalog.study(book.look(reading, reader).study());
        var seen = book.showings(reading, reader);
        return new Coverage(paged(study.series())
                .flatMap(series -> covered(series.id(), Optional.ofNullable(seen.get(series.id()))))
                .toList());
    }

    /// Axial series; where a study has none, whatever can be paged.
    private static Stream<SeriesSummary> paged(List<SeriesSummary> series) {
        Predicate<SeriesSummary> axial = one -> one.kind() == SeriesKind.AXIAL;
        return series.stream().anyMatch(axial)
                ? series.stream().filter(axial)
                : series.stream().filter(one -> one.kind() != SeriesKind.LOCALIZER);
    }

    /// A series of several kernels shows the head several times, any of which will do. Stacks of one kernel belong
    /// together: a lower and an upper half with different tilts are one way through the head. Scouts do not count,
    /// nor do stacks that lie in another plane than the first.
    private Stream<Coverage.OfSeries> covered(SeriesId id, Optional<Showings.Seen> seen) {
        List<SliceStack> all = stacks(id);
        Map<String, List<SliceStack>> byKernel = all.stream()
                .filter(stack -> !stack.part().localizer() || stack.equals(all.getFirst()))
                .filter(stack -> plane(stack).equals(plane(all.getFirst())))
                .collect(
                        Collectors.groupingBy(stack -> stack.part().kernel(), LinkedHashMap::new, Collectors.toList()));
        return byKernel.values().stream().flatMap(stacks -> covered(id, stacks, seen).stream());
    }

    private static Optional<Coverage.OfSeries> covered(
            SeriesId id, List<SliceStack> stacks, Optional<Showings.Seen> seen) {
        List<List<Slice>> shown = stacks.stream()
                .map(SlicesSeen::readable)
                .filter(slices -> !slices.isEmpty())
                .toList();
        List<Slice> slices = shown.stream().flatMap(List::stream).toList();
        return slices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Coverage.OfSeries(
                        id,
                        slices.size(),
                        shown.stream().mapToDouble(SlicesSeen::span).sum(),
                        seen.map(one -> count(slices, one.all())).orElse(0),
                        seen.map(one -> count(slices, one.inBone())).orElse(0),
                        seen.map(one -> one.time(keys(slices))).orElse(Duration.ZERO)));
    }

    private static Optional<Plane> plane(SliceStack stack) {
        return stack.orientation().map(Orientation::plane);
    }

    private static List<Slice> readable(SliceStack stack) {
        return stack.slices().stream()
                .filter(slice -> slice.unreadable().isEmpty())
                .toList();
    }

    private static Set<SliceKey> keys(List<Slice> slices) {
        return slices.stream().map(Slice::key).collect(Collectors.toSet());
    }

    private static int count(List<Slice> slices, Set<SliceKey> seen) {
        return (int) slices.stream().map(Slice::key).filter(seen::contains).count();
    }

    private static double span(List<Slice> slices) {
        var first = slices.getFirst().geometry();
        var last = slices.getLast().geometry();
        return first.isPresent() && last.isPresent()
                ? last.get().projection() - first.get().projection()
                : slices.size();
    }

    /// A series that cannot be opened has nothing to be seen.
    private List<SliceStack> stacks(SeriesId series) {
        try {
            return stacks.all(series);
        } catch (Unreadable e) {
            return List.of();
        }
    }
}
