package org.overread.demo;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import tools.jackson.databind.json.JsonMapper;

/// What is true of each study, and which mistakes are planted where: for tests and for the curious. It lies beside
/// the dataset, not in it, because no import may read it.
final class TruthFile implements AutoCloseable {
    private final BufferedWriter out;
    private final List<Map<String, String>> mistakes = new ArrayList<>();
    private boolean first = true;

    TruthFile(Path file, DemoOptions options) throws IOException {
        out = Files.newBufferedWriter(file);
        out.write("{\"synthetic\":true,\"options\":" + json(options) + ",\n\"studies\":[");
    }

    void add(StudyPlan plan) throws IOException {
        Map<String, Integer> labels = new LinkedHashMap<>();
        for (LabelCode code : LabelSet.hemorrhage().codes()) {
            labels.put(code.value(), plan.patient().labels().contains(code) ? 1 : 0);
        }
        Map<String, Object> study = new LinkedHashMap<>();
        study.put("study", plan.uids().ofStudy());
        study.put("shows", plan.patient().title());
        study.put("labels", labels);
        out.write((first ? "\n" : ",\n") + json(study));
        first = false;
        plan.mistakes().forEach(mistake -> add(mistake, plan.uids().ofStudy()));
    }

    /// @param study its UID, empty for the dataset as a whole
    void add(Mistake mistake, String study) {
        Map<String, String> entry = new LinkedHashMap<>();
        entry.put("kind", mistake.kind.name());
        entry.put("mistake", mistake.name());
        entry.put("study", study);
        entry.put("label", mistake.label().map(LabelCode::value).orElse(""));
        entry.put("what", mistake.what);
        mistakes.add(entry);
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write("\n],\n\"mistakes\":[\n");
            out.write(String.join(",\n", mistakes.stream().map(TruthFile::json).toList()));
            out.write("\n]}\n");
        }
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }
}
