package org.overread.review;

import java.util.HashMap;
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
import org.overread.imaging.Slice;
import org.overread.imaging.SliceKey;
import org.overread.imaging.SliceStack;
import org.overread.imaging.SliceStacks;
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

    /// Adds what was shown of a series since the last time. What is said of a signed reading is left out.
    ///
    /// @throws NotAssigned if the reading is somebody else's, or the series is of another study
    @PreAuthorize("hasRole('READER')")
    public void record(ReadingId reading, SeriesId series, List<Showing> showings) {
        if (showings.size() > MOST) {
            throw new IllegalArgumentException(showings.size() + " slices in one message");
        }
        var reader = account.require();
        if (!catalog.files(series).study().equals(book.look(reading, reader).study())) {
            throw new NotAssigned(reading);
        }
        List<Slice> slices = stacks.open(series).slices();
        Map<Slice, List<Showing>> shown = showings.stream()
                .filter(showing -> showing.index() < slices.size())
                .collect(Collectors.groupingBy(showing -> slices.get(showing.index())));
        book.shown(reading, reader, series, shown);
    }

    /// The indexes of the slices that were seen on any visit, by series; a series that was not seen is not in it.
    @PreAuthorize("hasRole('READER')")
    public Map<SeriesId, Set<Integer>> indexes(ReadingId reading) {
        Map<SeriesId, Set<Integer>> indexes = new HashMap<>();
        book.showings(reading, account.require())
                .forEach((series, seen) -> indexes.put(series, indexes(slices(series), seen.all())));
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

    private Stream<Coverage.OfSeries> covered(SeriesId id, Optional<Showings.Seen> seen) {
        List<Slice> slices = slices(id).stream()
                .filter(slice -> slice.unreadable().isEmpty())
                .toList();
        if (slices.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Coverage.OfSeries(
                id,
                slices.size(),
                span(slices),
                seen.map(one -> count(slices, one.all())).orElse(0),
                seen.map(one -> count(slices, one.inBone())).orElse(0),
                seen.map(Showings.Seen::time).orElse(java.time.Duration.ZERO)));
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
    private List<Slice> slices(SeriesId series) {
        try {
            SliceStack stack = stacks.open(series);
            return stack.slices();
        } catch (Unreadable e) {
            return List.of();
        }
    }
}
