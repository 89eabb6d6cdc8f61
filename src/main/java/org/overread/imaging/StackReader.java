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

/// Opens the files of a series as a stack. Reads headers only.
final class StackReader {
    private static final Logger LOG = LoggerFactory.getLogger(StackReader.class);

    private final SeriesFiles series;
    private final List<SliceFacts> slices = new ArrayList<>();
    private final PixelTrial trial = new PixelTrial();
    private final List<Unreadable> failures = new ArrayList<>();
    private Optional<String> studyUid = Optional.empty();
    private Optional<String> frameOfReference = Optional.empty();

    private StackReader(SeriesFiles series) {
        this.series = series;
    }

    /// @throws Unreadable if not one file of the series can be shown, with the reason of the first
    static SliceStack read(SeriesFiles series) {
        return new StackReader(series).read();
    }

    private SliceStack read() {
        series.files().forEach(this::add);
        StackAssembly assembly = StackAssembly.of(slices);
        if (assembly.stack().isEmpty()) {
            throw failures.isEmpty()
                    ? new Unreadable(Unreadable.Reason.NO_PIXELS, "The series has no files")
                    : failures.getFirst();
        }
        StackSurvey survey = StackSurvey.of(assembly.stack());
        List<StackFinding> findings = new ArrayList<>(assembly.findings());
        findings.addAll(survey.findings());
        int dark = (int) assembly.stack().stream()
                .filter(facts -> facts.slice().unreadable().isPresent())
                .count();
        if (dark + failures.size() > 0) {
            findings.add(StackFinding.of(Code.UNREADABLE_SLICES, "slices", dark + failures.size()));
        }
        findings.sort(Comparator.comparing(StackFinding::severity).reversed());
        return stack(assembly.stack(), survey, findings);
    }

    private void add(Path file) {
        try {
            DicomHeader header = DicomFile.readHeader(file);
            slices.addAll(SliceReader.read(header, FileStamp.of(file), trial));
            studyUid = studyUid.or(() -> header.text(Tags.STUDY_INSTANCE_UID));
            frameOfReference = frameOfReference.or(() -> header.text(Tags.FRAME_OF_REFERENCE_UID));
        } catch (Unreadable e) {
            LOG.info("A file of series {} is left out: {}", series.id(), e.reason());
            failures.add(e);
        }
    }

    private SliceStack stack(List<SliceFacts> ordered, StackSurvey survey, List<StackFinding> findings) {
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
                frameOfReference.orElse(""),
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
