package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.catalog.SeriesFiles;
import org.overread.catalog.SeriesId;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.StudyId;
import org.overread.imaging.StackFinding.Code;
import org.overread.imaging.dicom.DicomFile;
import org.overread.imaging.dicom.DicomPixels;
import org.overread.imaging.dicom.StoredFrame;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Real series, where the folder of reference images is at hand: see `overread.reference`.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceSeriesTest {
    private static final String TOSHIBA = "toshiba-aquilion-human";
    private static final String PHILIPS = "philips-phantom-tilt-minus18";

    private final Path reference = Path.of(System.getProperty("overread.reference", "../shared/dicom"));

    @BeforeEach
    void theImagesAreAtHand() {
        Assumptions.assumeTrue(
                Files.isDirectory(reference), () -> "There are no reference images at " + reference.toAbsolutePath());
    }

    @Test
    void the_tilted_toshiba_series_runs_to_the_head_and_knows_its_tilt() {
        SliceStack stack = stackOf(TOSHIBA, "1702448334.7108");

        assertThat(stack.slices()).hasSize(33);
        assertThat(stack.slice(0).geometry().orElseThrow().location()).isEqualTo(-554.9073);
        assertThat(stack.slice(32).geometry().orElseThrow().location()).isEqualTo(-394.9073);
        assertThat(codes(stack)).containsExactly(Code.GANTRY_TILT);
        assertThat(degrees(stack)).isCloseTo(10.5, within(0.05));
        assertThat(stack.window()).contains(WindowPreset.BRAIN.window());
        assertThat(stack.hounsfield()).isTrue();
        assertThat(stack.orientation().orElseThrow().letters()).isEqualTo(new EdgeLetters("R", "L", "A", "P"));
    }

    @Test
    void the_philips_phantom_tilts_the_other_way() {
        SliceStack stack = stackOf(PHILIPS, "431540865648");

        assertThat(stack.slices()).hasSize(54);
        assertThat(codes(stack)).containsExactly(Code.GANTRY_TILT);
        assertThat(degrees(stack)).isCloseTo(-18.5, within(0.05));
    }

    @Test
    void a_tilt_that_no_header_states_is_found() {
        SliceStack stack = stackOf("dicom2nifti-gantrytilting-001", "");

        assertThat(codes(stack)).containsExactly(Code.GANTRY_TILT);
        assertThat(Math.abs(degrees(stack))).isCloseTo(14, within(0.05));
    }

    @Test
    void missing_slices_are_found() {
        for (String set : List.of("dicom2nifti-sliceincrement-001", "dicom2nifti-sliceincrement-002")) {
            SliceStack stack = stackOf(set, "");

            assertThat(stack.slices()).as(set).extracting(Slice::gapBefore).containsExactly(0, 0, 0, 1);
            assertThat(found(stack, Code.MISSING_SLICES).values()).containsEntry("slices", 1.0);
        }
    }

    @Test
    void the_sagittal_reformat_is_not_tilted_but_lacks_slices() {
        SliceStack stack = stackOf(TOSHIBA, "1702448551.743612");

        assertThat(stack.orientation().orElseThrow().plane()).isEqualTo(Plane.SAGITTAL);
        assertThat(stack.slices()).hasSize(56);
        assertThat(codes(stack)).containsExactlyInAnyOrder(Code.MISSING_SLICES, Code.REFORMATTED);
        // From -102.08 to 110.92 mm in steps of 3 there would be 72.
        assertThat(found(stack, Code.MISSING_SLICES).values()).containsEntry("slices", 16.0);
    }

    @Test
    void the_coronal_reformat_runs_to_the_back() {
        SliceStack stack = stackOf(TOSHIBA, "1702448544.507947");

        assertThat(stack.slice(0).geometry().orElseThrow().location()).isEqualTo(-81.35184);
        assertThat(stack.orientation().orElseThrow().letters()).isEqualTo(new EdgeLetters("R", "L", "H", "F"));
    }

    @Test
    void four_slices_at_one_place_are_repeats_in_the_order_of_their_numbers() {
        SliceStack stack = stackOf("dicom2nifti-notavolume-001", "");

        assertThat(codes(stack)).containsExactly(Code.DUPLICATE_POSITIONS);
        assertThat(found(stack, Code.DUPLICATE_POSITIONS).values()).containsEntry("slices", 3.0);
    }

    @Test
    void one_affine_holds_for_a_whole_tilted_scan() {
        for (SliceStack stack : List.of(stackOf(TOSHIBA, "1702448334.7108"), stackOf(PHILIPS, "431540865648"))) {
            StackAffine affine = stack.affine().orElseThrow();
            int place = 0;
            for (Slice slice : stack.slices()) {
                Geometry geometry = slice.geometry().orElseThrow();
                assertThat(affine.at(0, 0, place++).minus(geometry.position()).length())
                        .isLessThan(0.05);
            }
        }
        assertThat(stackOf("dicom2nifti-notavolume-001", "").affine()).isEmpty();
    }

    @Test
    void each_series_is_of_its_kind() {
        assertThat(kindOf(TOSHIBA, "1702448334.7108")).isEqualTo(SeriesKind.AXIAL);
        assertThat(kindOf(TOSHIBA, "1702448544.507947")).isEqualTo(SeriesKind.REFORMAT);
        assertThat(kindOf(TOSHIBA, "1702448551.743612")).isEqualTo(SeriesKind.REFORMAT);
        assertThat(kindOf(TOSHIBA, "1702448239.627544")).isEqualTo(SeriesKind.LOCALIZER);
        assertThat(kindOf(PHILIPS, "871369966444")).isEqualTo(SeriesKind.LOCALIZER);
        assertThat(kindOf(PHILIPS, "431540865648")).isEqualTo(SeriesKind.AXIAL);
    }

    @Test
    void every_slice_has_the_values_of_the_reference_decoders_after_the_wire() throws IOException {
        Map<String, JsonNode> expected = expected();
        int compared = 0;
        for (SeriesFiles series : allSeries()) {
            for (Slice slice : slices(series)) {
                JsonNode node = expected.get(reference.relativize(slice.file()).toString());
                if (node != null && !node.path("colour").asBoolean()) {
                    assertThat(crcAfterTheWire(slice))
                            .as(slice.file().toString())
                            .isEqualTo(crc(node));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(250);
    }

    private static long crcAfterTheWire(Slice slice) {
        StoredFrame frame = DicomPixels.read(slice.file(), slice.frame());
        byte[] wire = WireFrame.encode(frame.values(), frame.rows(), frame.columns(), frame.signed());
        short[] back = PlainDecoder.decode(WireFrameTest.gunzip(GzipFrame.pack(wire, WireFrame.parts(wire))));
        var crc = new CRC32();
        for (short stored : back) {
            int value = (int) Math.rint(slice.rescale().apply(frame.signed() ? stored : stored & 0xFFFF));
            crc.update(value);
            crc.update(value >> 8);
            crc.update(value >> 16);
            crc.update(value >> 24);
        }
        return crc.getValue();
    }

    private static long crc(JsonNode node) {
        return Long.parseLong(node.path("crc32").asString(), 16);
    }

    private Map<String, JsonNode> expected() throws IOException {
        try (Stream<String> lines = Files.lines(reference.resolve("reference.jsonl"))) {
            return lines.map(line -> JsonMapper.shared().readTree(line))
                    .collect(Collectors.toMap(node -> node.path("file").asString(), node -> node));
        }
    }

    private List<SeriesFiles> allSeries() {
        Map<Path, List<Path>> folders = files(reference.resolve("head-ct"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
        return folders.values().stream().map(ReferenceSeriesTest::series).toList();
    }

    private static List<Slice> slices(SeriesFiles series) {
        return StackReader.read(series).stream()
                .flatMap(stack -> stack.slices().stream())
                .toList();
    }

    private SliceStack stackOf(String set, String seriesEnd) {
        return StackReader.read(seriesOf(set, seriesEnd)).getFirst();
    }

    private SeriesKind kindOf(String set, String seriesEnd) {
        List<Path> files = seriesOf(set, seriesEnd).files();
        return SeriesClassifier.classify(SeriesFacts.of(DicomFile.readHeader(files.get(files.size() / 2))));
    }

    private SeriesFiles seriesOf(String set, String seriesEnd) {
        return series(files(reference.resolve("head-ct").resolve(set))
                .filter(file -> file.getParent().getFileName().toString().endsWith(seriesEnd))
                .toList());
    }

    private static SeriesFiles series(List<Path> files) {
        return new SeriesFiles(new SeriesId(UUID.randomUUID()), new StudyId(UUID.randomUUID()), "1.2", "1.2.3", files);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(file -> file.getFileName().toString().endsWith(".dcm"))
                    .sorted(Comparator.reverseOrder())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double degrees(SliceStack stack) {
        return found(stack, Code.GANTRY_TILT).values().get("degrees");
    }

    private static List<Code> codes(SliceStack stack) {
        return stack.findings().stream().map(StackFinding::code).toList();
    }

    private static StackFinding found(SliceStack stack, Code code) {
        return stack.findings().stream()
                .filter(finding -> finding.code() == code)
                .findFirst()
                .orElseThrow();
    }
}
