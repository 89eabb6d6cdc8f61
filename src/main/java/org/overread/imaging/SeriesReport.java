package org.overread.imaging;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.overread.catalog.SeriesFiles;
import org.overread.catalog.SeriesId;
import org.overread.catalog.StudyId;
import org.overread.imaging.FileReport.SeriesKey;
import org.overread.imaging.StackFinding.Code;
import org.overread.imaging.dicom.Unreadable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the files of a series make together, as one line of JSON: its stacks and what is to be said of each.
///
/// @param framesOfReference the coordinate systems in which its positions are
record SeriesReport(ObjectNode line, Set<String> framesOfReference) {
    static SeriesReport of(SeriesKey key, List<Path> files, ImageTexts texts) {
        ObjectNode line = JsonMapper.shared().createObjectNode();
        line.put("series", key.series()).put("study", key.study()).put("files", files.size());
        var frames = new TreeSet<String>();
        try {
            ArrayNode stacks = line.putArray("stacks");
            for (SliceStack stack : StackReader.read(series(key, files))) {
                frames.add(stack.frameOfReference());
                describe(stack, stacks.addObject(), texts);
            }
        } catch (Unreadable e) {
            line.put("reason", e.reason().name()).put("detail", e.detail());
        } catch (RuntimeException e) {
            line.put("reason", "FAULT").put("detail", e.toString());
        }
        frames.remove("");
        return new SeriesReport(line, frames);
    }

    /// What is to be said of a study whose positions are in several coordinate systems.
    static ObjectNode study(String uid, int frames, ImageTexts texts) {
        ObjectNode line = JsonMapper.shared().createObjectNode();
        line.put("study", uid);
        describe(
                List.of(StackFinding.of(Code.SEVERAL_FRAMES_OF_REFERENCE, "frames", frames)),
                line.putArray("findings"),
                texts);
        return line;
    }

    private static SeriesFiles series(SeriesKey key, List<Path> files) {
        var nobody = new UUID(0, 0);
        return new SeriesFiles(new SeriesId(nobody), new StudyId(nobody), key.study(), key.series(), files);
    }

    private static void describe(SliceStack stack, ObjectNode line, ImageTexts texts) {
        line.put("slices", stack.slices().size())
                .put("rows", stack.grid().rows())
                .put("columns", stack.grid().columns())
                .put("plane", stack.orientation().map(way -> way.plane().name()).orElse(null))
                .put("kernel", stack.part().kernel())
                .put("localizer", stack.part().localizer())
                .put("frameOfReference", stack.frameOfReference());
        stack.affine().ifPresent(affine -> {
            ArrayNode numbers = line.putArray("affine");
            for (double number : affine.numbers()) {
                numbers.add(number);
            }
        });
        describe(stack.findings(), line.putArray("findings"), texts);
    }

    private static void describe(List<StackFinding> findings, ArrayNode list, ImageTexts texts) {
        for (StackFinding finding : findings) {
            ObjectNode one = list.addObject();
            one.put("code", finding.code().name())
                    .put("severity", finding.severity().name());
            ObjectNode values = one.putObject("values");
            for (Map.Entry<String, Double> value : finding.values().entrySet()) {
                values.put(value.getKey(), value.getValue());
            }
            ImageTexts.Both text = texts.finding(finding);
            one.putObject("text").put("en", text.en()).put("ru", text.ru());
        }
    }
}
