package org.overread.imaging;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.overread.audit.AuditEvent;
import org.overread.audit.ReadTrail;
import org.overread.catalog.SeriesFiles;
import org.overread.catalog.SeriesId;
import org.overread.catalog.StudyCatalog;
import org.overread.imaging.dicom.ElementTable;
import org.overread.imaging.dicom.Unreadable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// All that the files of a series say, element by element, names and dates of patients included: for whoever answers
/// for the dataset, and not without a trace.
@Service
public class SliceTags {
    private final StudyCatalog catalog;
    private final SliceStacks stacks;
    private final ReadTrail trail;

    SliceTags(StudyCatalog catalog, SliceStacks stacks, ReadTrail trail) {
        this.catalog = catalog;
        this.stacks = stacks;
        this.trail = trail;
    }

    /// A file of a series with its elements.
    ///
    /// @param index in the series, from 0
    /// @param count files of the series
    /// @param name of the file, without its folders
    /// @param table empty where `fault` says why there is none
    public record TaggedFile(
            int index, int count, String name, Optional<ElementTable> table, Optional<SliceFault> fault) {}

    /// One file. They are in the order in which the viewer pages through the first stack, then those of the other
    /// stacks, then those that cannot be shown.
    ///
    /// @param index the nearest that there is is taken
    /// @throws NoSuchStudy if the series is not in the catalog
    /// @throws NoSuchSlice if it has no files
    @PreAuthorize("hasRole('COORDINATOR')")
    public TaggedFile read(SeriesId series, int index) {
        SeriesFiles all = catalog.files(series);
        List<Path> files = ordered(all);
        if (files.isEmpty()) {
            throw new NoSuchSlice(index);
        }
        trail.record(
                AuditEvent.done("imaging.tags-read", "study:" + all.study()).with(Map.of("series", all.seriesUid())));
        int nearest = Math.clamp(index, 0, files.size() - 1);
        return read(files.get(nearest), nearest, files.size());
    }

    private static TaggedFile read(Path file, int index, int count) {
        String name = String.valueOf(file.getFileName());
        try {
            return new TaggedFile(index, count, name, Optional.of(ElementTable.read(file)), Optional.empty());
        } catch (Unreadable e) {
            return new TaggedFile(index, count, name, Optional.empty(), Optional.of(SliceFault.of(e)));
        }
    }

    private List<Path> ordered(SeriesFiles all) {
        Set<Path> files = new LinkedHashSet<>();
        try {
            stacks.all(all.id()).forEach(stack -> stack.slices().forEach(slice -> files.add(slice.file())));
        } catch (Unreadable e) {
            // Not one of them can be shown, which is when people want to know what they say.
        }
        files.addAll(all.files());
        return List.copyOf(files);
    }
}
