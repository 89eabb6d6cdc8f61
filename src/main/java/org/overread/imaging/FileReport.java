package org.overread.imaging;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;
import org.overread.imaging.dicom.DicomFile;
import org.overread.imaging.dicom.DicomHeader;
import org.overread.imaging.dicom.PixelSummary;
import org.overread.imaging.dicom.Tags;
import org.overread.imaging.dicom.Unreadable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What one file holds, as one line of JSON; a file that cannot be read says why.
///
/// @param line without a line end
/// @param readable whether its first frame was decoded
/// @param series the series that the file belongs to; empty for what is no image
record FileReport(ObjectNode line, boolean readable, Optional<SeriesKey> series, Path file) {
    /// By what files belong to one series. Files that do not name theirs belong together where they lie together.
    record SeriesKey(String study, String series) {}

    static FileReport of(Path path) {
        ObjectNode line = JsonMapper.shared().createObjectNode();
        line.put("path", path.toString());
        Optional<SeriesKey> series = Optional.empty();
        try (DicomFile file = DicomFile.open(path)) {
            series = describe(file.header(), path, line);
            PixelSummary pixels = PixelSummary.of(file, 0);
            line.put("min", pixels.min()).put("max", pixels.max()).put("mean", pixels.mean());
            line.put("crc32", "%08x".formatted(pixels.crc32()));
            line.put("readable", true);
            return new FileReport(line, true, series, path);
        } catch (Unreadable e) {
            return refused(line, series, path, e.reason().name(), e.detail());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A fault of ours. The files behind this one are still to be read.
            return refused(line, series, path, "FAULT", e.toString());
        }
    }

    private static FileReport refused(
            ObjectNode line, Optional<SeriesKey> series, Path path, String reason, String detail) {
        line.put("readable", false).put("reason", reason).put("detail", detail);
        return new FileReport(line, false, series, path);
    }

    private static Optional<SeriesKey> describe(DicomHeader header, Path path, ObjectNode line) {
        line.put("transferSyntax", header.transferSyntax().uid());
        header.rows().ifPresent(rows -> line.put("rows", rows));
        header.columns().ifPresent(columns -> line.put("columns", columns));
        line.put("frames", header.frames());
        put(line, "slope", header.ofFrame(0, Tags.RESCALE_SLOPE));
        put(line, "intercept", header.ofFrame(0, Tags.RESCALE_INTERCEPT));
        if (!SeriesFacts.of(header).image()) {
            return Optional.empty();
        }
        String here = String.valueOf(path.getParent());
        return Optional.of(new SeriesKey(
                header.text(Tags.STUDY_INSTANCE_UID).orElse(""),
                header.text(Tags.SERIES_INSTANCE_UID).orElse(here)));
    }

    private static void put(ObjectNode line, String name, OptionalDouble number) {
        number.ifPresentOrElse(value -> line.put(name, value), () -> line.putNull(name));
    }
}
