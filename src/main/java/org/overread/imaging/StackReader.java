package org.overread.imaging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.overread.catalog.SeriesFiles;
import org.overread.imaging.StackFinding.Code;
import org.overread.imaging.dicom.DicomFile;
import org.overread.imaging.dicom.DicomHeader;
import org.overread.imaging.dicom.Tags;
import org.overread.imaging.dicom.Unreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens the files of a series as stacks. Reads headers only.
final class StackReader {
    private static final Logger LOG = LoggerFactory.getLogger(StackReader.class);

    private final SeriesFiles series;
    private final List<SliceFacts> slices = new ArrayList<>();
    private final PixelTrial trial = new PixelTrial();
    private final List<Unreadable> failures = new ArrayList<>();
    private Optional<String> studyUid = Optional.empty();

    private StackReader(SeriesFiles series) {
        this.series = series;
    }

    /// The stacks of the series, at least one, in the order of [SeriesPart].
    ///
    /// @throws Unreadable if not one file of the series can be shown, with the reason of the first
    static List<SliceStack> read(SeriesFiles series) {
        return new StackReader(series).read();
    }

    private List<SliceStack> read() {
        series.files().forEach(this::add);
        List<StackAssembly> assemblies = StackAssembly.of(slices);
        if (assemblies.isEmpty()) {
            throw failures.isEmpty()
                    ? new Unreadable(Unreadable.Reason.NO_PIXELS, "The series has no files")
                    : failures.getFirst();
        }
        return assemblies.stream().map(this::stack).toList();
    }

    private SliceStack stack(StackAssembly assembly) {
        StackSurvey survey = StackSurvey.of(assembly.stack());
        List<StackFinding> findings = new ArrayList<>(assembly.findings());
        findings.addAll(survey.findings());
        int dark = (int) assembly.stack().stream()
                .filter(facts -> facts.slice().unreadable().isPresent())
                .count();
        // Nobody knows to which stack a file that cannot be read belongs.
        int unread = dark + (assembly.part().number() == 0 ? failures.size() : 0);
        if (unread > 0) {
            findings.add(StackFinding.of(Code.UNREADABLE_SLICES, "slices", unread));
        }
        findings.sort(Comparator.comparing(StackFinding::severity).reversed());
        return stack(assembly, survey, findings);
    }

    private void add(Path file) {
        try {
            DicomHeader header = DicomFile.readHeader(file);
            slices.addAll(SliceReader.read(header, FileStamp.of(file), trial));
            studyUid = studyUid.or(() -> header.text(Tags.STUDY_INSTANCE_UID));
        } catch (Unreadable e) {
            LOG.info("A file of series {} is left out: {}", series.id(), e.reason());
            failures.add(e);
        }
    }

    private SliceStack stack(StackAssembly assembly, StackSurvey survey, List<StackFinding> findings) {
        List<SliceFacts> ordered = assembly.stack();
        List<Slice> shown = new ArrayList<>();
        for (int index = 0; index < ordered.size(); index++) {
            int place = index;
            int gap = survey.spacing()
                    .map(spacing -> spacing.gapBefore().get(place))
                    .orElse(0);
            shown.add(ordered.get(index).slice().after(gap));
        }
        SliceFacts middle = ordered.get(ordered.size() / 2);
        return new SliceStack(
                series.id(),
                studyUid.orElse(series.studyUid()),
                series.seriesUid(),
                middle.frameOfReference(),
                assembly.part(),
                StackAffine.of(ordered, survey.spacing()),
                middle.grid(),
                middle.orientation(),
                middle.window(),
                ordered.stream().allMatch(facts -> facts.look().hounsfield()),
                middle.look().inverted(),
                ordered.stream().anyMatch(facts -> facts.look().lossy()),
                middle.look().picture(),
                findings,
                shown);
    }
}
