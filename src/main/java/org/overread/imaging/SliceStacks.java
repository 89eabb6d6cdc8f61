package org.overread.imaging;

import java.util.List;
import java.util.Optional;
import org.overread.catalog.SeriesId;
import org.overread.catalog.StudyCatalog;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Opens series as stacks of slices.
@Service
public class SliceStacks {
    static final String MAY_LOOK = "hasAnyRole('READER','ADJUDICATOR','COORDINATOR')";

    /// Some 30 MB at most.
    private static final int SLICES_KEPT = 50_000;

    private final StudyCatalog catalog;
    private final OpenStacks stacks = new OpenStacks(SLICES_KEPT);

    SliceStacks(StudyCatalog catalog) {
        this.catalog = catalog;
    }

    /// The series' first stack as its files are now.
    ///
    /// @throws NoSuchStudy if the series is not in the catalog
    /// @throws Unreadable if not one of its files can be shown
    @PreAuthorize(MAY_LOOK)
    public SliceStack open(SeriesId series) {
        return all(series).getFirst();
    }

    /// The stacks that the series is, as its files are now; most series are one.
    ///
    /// @throws NoSuchStudy if the series is not in the catalog
    /// @throws Unreadable if not one of its files can be shown
    @PreAuthorize(MAY_LOOK)
    public List<SliceStack> all(SeriesId series) {
        return stacks.open(catalog.files(series));
    }

    /// One stack as its files are now.
    ///
    /// @throws NoSuchSlice if the series has no such stack
    @PreAuthorize(MAY_LOOK)
    public SliceStack open(StackAddress address) {
        return address.in(all(address.series()));
    }

    /// One slice of a stack, without asking the database where the stack is open already.
    ///
    /// @param version the slice's etag in the stack that the caller has; empty for whatever is there
    /// @throws NoSuchStudy if the series is not in the catalog
    /// @throws NoSuchSlice if there is no such stack or it has no such index
    /// @throws Unreadable if not one of the series' files can be shown
    @PreAuthorize(MAY_LOOK)
    public OpenSlice slice(StackAddress address, int index, Optional<String> version) {
        SliceStack stack = stacks.find(address.series()).map(address::in).orElseGet(() -> open(address));
        boolean fresh = index < stack.slices().size() && isFresh(stack.slice(index));
        if (!fresh) {
            stack = open(address);
        }
        Slice slice = stack.slice(index);
        if (version.isPresent() && !version.get().equals(slice.etag())) {
            throw new ChangedSlice();
        }
        return new OpenSlice(stack, slice);
    }

    private static boolean isFresh(Slice slice) {
        return FileStamp.find(slice.file())
                .filter(stamp -> stamp.etag(slice.sopUid(), slice.frame()).equals(slice.etag()))
                .isPresent();
    }

    /// A slice and the stack that it belongs to.
    public record OpenSlice(SliceStack stack, Slice slice) {}
}
