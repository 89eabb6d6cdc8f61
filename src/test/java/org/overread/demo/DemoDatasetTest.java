package org.overread.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overread.imaging.dicom.DicomFile;
import org.overread.imaging.dicom.DicomHeader;
import org.overread.imaging.dicom.DicomPixels;
import org.overread.imaging.dicom.StoredFrame;
import org.overread.imaging.dicom.Tags;
import org.overread.labels.LabelSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoDatasetTest {
    private static final DemoOptions SMALL = new DemoOptions(7, 24, 6, 48);

    @TempDir
    static Path place;

    private static Path folder;
    private static JsonNode truth;
    private static final Map<String, Map<String, String>> ROWS = new TreeMap<>();

    @BeforeAll
    static void make() throws IOException {
        folder = place.resolve("set");
        List<Progress> progress = new ArrayList<>();
        DemoDataset.generate(folder, SMALL, progress::add);
        assertThat(progress).hasSize(24).last().isEqualTo(new Progress(24, 24));
        truth = JsonMapper.shared().readTree(Files.readString(DemoDataset.truth(folder)));
        readRegistry();
    }

    @Test
    void the_layout_is_that_of_the_release() throws IOException {
        assertThat(names(folder)).containsExactly("README_EN.md", "README_RU.md", "dataset_registry.xlsx", "studies");
        for (Path study : list(folder.resolve("studies"))) {
            assertThat(study.getFileName().toString()).hasSize(63).matches("[0-9.]+\\.0[0-9]+");
            for (Path series : list(study)) {
                for (Path image : list(series)) {
                    DicomHeader header = DicomFile.readHeader(image);
                    assertThat(header.text(Tags.STUDY_INSTANCE_UID))
                            .contains(study.getFileName().toString());
                    assertThat(header.text(Tags.SERIES_INSTANCE_UID))
                            .contains(series.getFileName().toString());
                    assertThat(header.text(Tags.SOP_INSTANCE_UID).orElseThrow() + ".dcm")
                            .isEqualTo(image.getFileName().toString());
                }
            }
        }
    }

    @Test
    void no_file_names_a_person() throws IOException {
        for (Path study : list(folder.resolve("studies"))) {
            DicomHeader header = DicomFile.readHeader(anyImage(study));
            assertThat(header.text(Tags.PATIENT_NAME).orElse("")).isEmpty();
            assertThat(header.text(Tags.PATIENT_ID).orElse("")).isEmpty();
            assertThat(header.text(Tags.PATIENT_IDENTITY_REMOVED)).contains("YES");
        }
    }

    @Test
    void every_label_occurs_at_least_twice_and_half_of_the_studies_show_none() {
        for (var code : LabelSet.hemorrhage().codes()) {
            long present = studies().stream()
                    .filter(study -> study.get("labels").get(code.value()).asInt() == 1)
                    .count();
            assertThat(present).as(code.value()).isGreaterThanOrEqualTo(2);
        }
        assertThat(studies().stream().filter(DemoDatasetTest::isNormal)).hasSize(12);
    }

    @Test
    void the_registry_differs_from_the_truth_only_where_a_mistake_is_planted() {
        List<String> labels =
                LabelSet.hemorrhage().codes().stream().map(Object::toString).toList();
        List<String> headings = new ArrayList<>(ROWS.values().iterator().next().keySet());
        assertThat(headings).hasSize(21);
        for (JsonNode study : studies()) {
            String uid = study.get("study").asString();
            List<String> mistakes = mistakes(uid);
            List<String> cells = new ArrayList<>(ROWS.get(uid).values()).subList(4, 13);
            for (int i = 0; i < labels.size(); i++) {
                String right = study.get("labels").get(labels.get(i)).asString();
                if (!cells.get(i).equals(right)) {
                    assertThat(mistakes)
                            .as(uid + " " + labels.get(i))
                            .anyMatch(kind -> kind.matches(
                                    "REGISTRY_AGAINST_IMAGE|LABEL_AGAINST_LABEL|MISSING_CELL|UNREADABLE_CELL"));
                }
            }
        }
    }

    @Test
    void planted_mistakes_are_in_the_workbook() {
        assertThat(cell("THIN_THICKNESS", "Slice thickness")).isEqualTo("1");
        assertThat(cell("WRONG_VOLTAGE", "kVp")).isEqualTo("80");
        assertThat(cell("FALSE_BLOOD", "Intracerebral hemorrhage")).isEqualTo("1");
        assertThat(cell("FORGOTTEN_BREAK", "Break in the cerebrospinal fluid spaces"))
                .isEqualTo("0");
        assertThat(cell("BLANK_NORMAL", "Subdural hemorrhage")).isEmpty();
        assertThat(cell("QUESTION_MARK", "ICH")).isEqualTo("?");
        assertThat(folder.resolve("studies").resolve(planted("ROW_WITHOUT_FOLDER")))
                .doesNotExist();
        assertThat(ROWS).containsKey(planted("ROW_WITHOUT_FOLDER"));
    }

    @Test
    void the_readme_counts_one_man_too_many() throws IOException {
        long men = ROWS.entrySet().stream()
                .filter(row -> !row.getKey().equals(planted("ROW_WITHOUT_FOLDER")))
                .filter(row -> row.getValue().get("sex").equals("M"))
                .count();
        assertThat(Files.readString(folder.resolve("README_EN.md")))
                .contains("| 24 ", "(M/ F)   | " + (men + 1) + "/ " + (24 - men))
                .contains("not patients");
        assertThat(Files.readString(folder.resolve("README_RU.md"))).contains("не пациенты");
    }

    @Test
    void a_slice_is_missing_where_it_is_said_to_be() throws IOException {
        Path study = folder.resolve("studies").resolve(planted("MISSING_SLICE"));
        for (Path series : list(study)) {
            List<Double> heights = new ArrayList<>();
            for (Path image : list(series)) {
                heights.add(DicomFile.readHeader(image).decimals(Tags.IMAGE_POSITION_PATIENT)[2]);
            }
            heights.sort(null);
            double widest = 0;
            for (int i = 1; i < heights.size(); i++) {
                widest = Math.max(widest, heights.get(i) - heights.get(i - 1));
            }
            assertThat(widest).isGreaterThan(1.5 * (heights.get(1) - heights.get(0)));
        }
    }

    @Test
    void every_image_can_be_read_and_shows_air_and_bone() throws IOException {
        for (Path study : list(folder.resolve("studies"))) {
            StoredFrame frame = DicomPixels.read(anyImage(study), 0);
            double lowest = 9999;
            double highest = -9999;
            for (int i = 0; i < frame.values().length; i++) {
                if (!frame.isPadding(frame.stored(i))) {
                    lowest = Math.min(lowest, frame.rescaled(i));
                    highest = Math.max(highest, frame.rescaled(i));
                }
            }
            assertThat(lowest).as(study.toString()).isBetween(-1024.0, -850.0);
            assertThat(highest).as(study.toString()).isBetween(100.0, 3100.0);
        }
    }

    @Test
    void the_same_options_give_the_same_bytes() throws Exception {
        DemoOptions tiny = new DemoOptions(11, 3, 4, 32);
        DemoDataset.generate(place.resolve("one"), tiny, progress -> {});
        DemoDataset.generate(place.resolve("two"), tiny, progress -> {});
        DemoDataset.generate(place.resolve("three"), new DemoOptions(12, 3, 4, 32), progress -> {});
        assertThat(hash(place.resolve("one"))).isEqualTo(hash(place.resolve("two")));
        assertThat(hash(place.resolve("one"))).isNotEqualTo(hash(place.resolve("three")));
    }

    @Test
    void a_folder_with_something_in_it_is_left_alone() throws IOException {
        Path taken = Files.createDirectories(place.resolve("taken"));
        Files.writeString(taken.resolve("letter.txt"), "mine");
        assertThatThrownBy(() -> DemoDataset.generate(taken, SMALL, progress -> {}))
                .isInstanceOf(FolderTaken.class);
        assertThat(names(taken)).containsExactly("letter.txt");
    }

    @Test
    void nothing_half_made_stays_when_making_fails() {
        Path broken = place.resolve("broken");
        assertThatThrownBy(() -> DemoDataset.generate(broken, SMALL, progress -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
        assertThat(broken).doesNotExist();
        assertThat(place.resolve(".broken.partial")).doesNotExist();
        assertThat(DemoDataset.truth(broken)).doesNotExist();
    }

    private static List<JsonNode> studies() {
        return truth.get("studies").valueStream().toList();
    }

    private static boolean isNormal(JsonNode study) {
        return study.get("labels").valueStream().allMatch(value -> value.asInt() == 0);
    }

    private static List<String> mistakes(String uid) {
        return truth.get("mistakes")
                .valueStream()
                .filter(mistake -> mistake.get("study").asString().equals(uid))
                .map(mistake -> mistake.get("kind").asString())
                .toList();
    }

    private static String planted(String name) {
        return truth.get("mistakes")
                .valueStream()
                .filter(mistake -> mistake.get("mistake").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("study")
                .asString();
    }

    private static String cell(String mistake, String heading) {
        return ROWS.get(planted(mistake)).get(heading);
    }

    private static void readRegistry() throws IOException {
        DataFormatter text = new DataFormatter();
        try (InputStream in = Files.newInputStream(folder.resolve("dataset_registry.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            var sheet = workbook.getSheetAt(1);
            Row headings = sheet.getRow(0);
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                Map<String, String> row = new java.util.LinkedHashMap<>();
                for (int c = 0; c < headings.getLastCellNum(); c++) {
                    row.put(
                            text.formatCellValue(headings.getCell(c)),
                            text.formatCellValue(sheet.getRow(i).getCell(c)));
                }
                ROWS.put(row.get("study_instance_anon"), row);
            }
        }
    }

    private static Path anyImage(Path study) throws IOException {
        List<Path> series = list(study);
        List<Path> longest = List.of();
        for (Path one : series) {
            longest = list(one).size() > longest.size() ? list(one) : longest;
        }
        return longest.get(longest.size() / 2);
    }

    private static List<String> names(Path of) throws IOException {
        return list(of).stream().map(path -> path.getFileName().toString()).toList();
    }

    private static List<Path> list(Path of) throws IOException {
        try (Stream<Path> inside = Files.list(of)) {
            return inside.sorted().toList();
        }
    }

    private static String hash(Path of) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (Stream<Path> all = Files.walk(of)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                digest.update(of.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
