package org.overread.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.overread.demo.cases.Labels;
import org.overread.demo.cases.Language;
import org.overread.demo.scanner.Kernel;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;

/// One study as the registry has it: the truth, except where a mistake is planted.
///
/// @param labels 1, 0, blank or a question mark
/// @param technical slice thickness, tube voltage, tube current, kernel, manufacturer
/// @param remark in the column that belongs to no field
record RegistryRow(
        String uid,
        String path,
        int age,
        String sex,
        Map<LabelCode, String> labels,
        List<String> technical,
        String reportRu,
        String reportEn,
        String remark) {
    private static final int OLD = 60;
    private static final int YEARS_OFF = 12;

    static RegistryRow of(StudyPlan plan) {
        String uid = plan.uids().ofStudy();
        Set<LabelCode> untold = plan.mistakes().stream()
                .filter(mistake -> mistake.kind == Mistake.Kind.REPORT_AGAINST_REGISTRY)
                .flatMap(mistake -> mistake.label().stream())
                .collect(Collectors.toSet());
        return new RegistryRow(
                uid,
                "studies/" + uid,
                age(plan),
                plan.patient().male() == plan.has(Mistake.WRONG_SEX) ? "F" : "M",
                labels(plan),
                technical(plan),
                plan.patient().report(Language.RUSSIAN, plan.style(), untold),
                plan.patient().report(Language.ENGLISH, plan.style(), untold),
                plan.acquisition().tilt() == 0 ? "" : "tilted");
    }

    /// A row for a study whose folder is not there.
    static RegistryRow orphan(StudyPlan plan) {
        RegistryRow row = of(plan);
        return new RegistryRow(
                row.uid,
                row.path,
                row.age,
                row.sex,
                row.labels,
                row.technical,
                row.reportRu,
                row.reportEn,
                "to follow");
    }

    private static int age(StudyPlan plan) {
        int age = plan.patient().age();
        return plan.has(Mistake.WRONG_AGE) ? age + (age < OLD ? YEARS_OFF : -YEARS_OFF) : age;
    }

    private static Map<LabelCode, String> labels(StudyPlan plan) {
        Set<LabelCode> present = plan.patient().labels();
        Map<LabelCode, String> cells = new LinkedHashMap<>();
        for (LabelCode code : LabelSet.hemorrhage().codes()) {
            cells.put(code, present.contains(code) ? "1" : "0");
        }
        for (Mistake mistake : plan.mistakes()) {
            switch (mistake) {
                case FALSE_BLOOD -> {
                    cells.put(Labels.ICH, "1");
                    cells.put(Labels.INTRACEREBRAL, "1");
                }
                case WRONG_KIND -> {
                    cells.put(Labels.EPIDURAL, "1");
                    cells.put(Labels.SUBDURAL, "0");
                }
                case FORGOTTEN_BREAK -> cells.put(Labels.CSF_BREAK, "0");
                case FALSE_BREAK -> cells.put(Labels.CSF_BREAK, "1");
                case NO_ICH -> cells.put(Labels.ICH, "0");
                case ONE_KIND_ONLY -> cells.put(Labels.MULTIPLE, "0");
                case BLANK_CONTUSION, BLANK_NORMAL -> mistake.label().ifPresent(label -> cells.put(label, ""));
                case QUESTION_MARK -> cells.put(Labels.ICH, "?");
                default -> {
                    // The labels are right.
                }
            }
        }
        return cells;
    }

    private static List<String> technical(StudyPlan plan) {
        List<String> kernel = plan.scanner().kernel(Kernel.SOFT);
        String kernelCell = kernel.size() == 1
                ? kernel.getFirst()
                : kernel.stream().collect(Collectors.joining("', '", "['", "']"));
        return List.of(
                plan.has(Mistake.THIN_THICKNESS)
                        ? "1.0"
                        : Double.toString(plan.acquisition().thickness()),
                plan.has(Mistake.WRONG_VOLTAGE)
                        ? "80"
                        : Integer.toString(plan.scanner().kvp()),
                Integer.toString(plan.scanner().milliampere()),
                plan.has(Mistake.UNLIKELY_KERNEL) ? "H20s" : kernelCell,
                plan.scanner().manufacturer());
    }
}
