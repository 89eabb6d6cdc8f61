package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.overread.imaging.dicom.ElementRow.Shown;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ElementTableTest {
    private static final int OWNER = 0x00290010;
    private static final int OWNED = 0x00291001;
    private static final int CURRENT_FRACTION_NUMBER = 0x30080022;
    private static final int REFERENCED_SERIES_SEQUENCE = 0x00081115;
    private static final int REFERENCED_SOP_CLASS_UID = 0x00081150;

    @TempDir
    Path folder;

    @Test
    void every_element_has_its_name_representation_length_and_value() {
        List<ElementRow> rows = rows(RawDataSet.part10()
                .text(Tags.SPECIFIC_CHARACTER_SET, "CS", "ISO_IR 144")
                .bytes(Tags.PATIENT_NAME, "PN", 6, "Иванов".getBytes(Charset.forName("ISO-8859-5")))
                .bytes(CURRENT_FRACTION_NUMBER, "IS", 2, (byte) '7', (byte) ' ')
                .bytes(Tags.ROWS, "US", 2, (byte) 0, (byte) 2));

        assertThat(row(rows, "(0010,0010)"))
                .isEqualTo(new ElementRow(0, "(0010,0010)", "PatientName", "PN", 6, Shown.TEXT, "Иванов"));
        assertThat(row(rows, "(3008,0022)"))
                .isEqualTo(new ElementRow(0, "(3008,0022)", "CurrentFractionNumber", "IS", 2, Shown.TEXT, "7"));
        assertThat(row(rows, "(0028,0010)"))
                .isEqualTo(new ElementRow(0, "(0028,0010)", "Rows", "US", 2, Shown.TEXT, "512"));
        assertThat(row(rows, "(0002,0010)").name()).isEqualTo("TransferSyntaxUID");
    }

    @Test
    void elements_of_sequences_stand_below_their_item() {
        List<ElementRow> rows = rows(withSequence());

        assertThat(rows.stream().map(ElementRow::depth)).containsExactly(0, 0, 1, 2, 1, 2, 0);
        assertThat(rows.get(1))
                .isEqualTo(new ElementRow(0, "(0008,1140)", "ReferencedImageSequence", "SQ", 2, Shown.SEQUENCE, ""));
        assertThat(rows.get(2).value()).isEqualTo("#1");
        assertThat(rows.get(3).value()).isEqualTo("1.2");
        assertThat(rows.get(5).value()).isEqualTo("3.4");
    }

    @Test
    void private_elements_name_their_owner_and_bytes_are_counted() {
        List<ElementRow> rows = rows(RawDataSet.part10()
                .text(OWNER, "LO", "MAKER 1 ")
                .text(OWNED, "LO", "secret")
                .head(OWNED + 1, "OB", 4)
                .plain((byte) 1, (byte) 2, (byte) 0xFE, (byte) 0)
                .head(OWNED + 2, "OB", 300_000)
                .plain(new byte[300_000])
                .head(OWNED + 3, "UN", 4)
                .plain((byte) 'a', (byte) 1, (byte) 'b', (byte) 2)
                .head(OWNED + 4, "UN", 4)
                .plain("word".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));

        assertThat(row(rows, "(0029,0010)").name()).isEqualTo("PrivateCreator");
        assertThat(row(rows, "(0029,1001)").name()).isEqualTo("[MAKER 1]");
        assertThat(row(rows, "(0029,1002)"))
                .isEqualTo(new ElementRow(0, "(0029,1002)", "[MAKER 1]", "OB", 4, Shown.BYTES, "01 02 FE 00"));
        assertThat(row(rows, "(0029,1003)"))
                .isEqualTo(new ElementRow(0, "(0029,1003)", "[MAKER 1]", "OB", 300_000, Shown.BYTES, ""));
        assertThat(row(rows, "(0029,1004)").shown()).isEqualTo(Shown.BYTES);
        assertThat(row(rows, "(0029,1005)").value()).isEqualTo("word");
    }

    @Test
    void what_an_implicit_file_does_not_say_the_standard_does() {
        RawDataSet inner = RawDataSet.bare().implicit(REFERENCED_SOP_CLASS_UID, 4, bytes("1.23"));
        byte[] items = RawDataSet.bare()
                .implicit(ElementHead.ITEM, 12, inner.toByteArray())
                .toByteArray();
        List<ElementRow> rows = rows(RawDataSet.part10(TransferSyntax.IMPLICIT_LITTLE_ENDIAN)
                .implicit(REFERENCED_SERIES_SEQUENCE, items.length, items)
                .implicit(Tags.PIXEL_REPRESENTATION, 2, (byte) 1, (byte) 0)
                .implicit(Tags.SMALLEST_IMAGE_PIXEL_VALUE, 2, (byte) 0xFF, (byte) 0xFF)
                .implicit(CURRENT_FRACTION_NUMBER, 2, bytes("12"))
                .implicit(0x60020010, 2, (byte) 64, (byte) 0));

        assertThat(row(rows, "(0008,1115)").shown()).isEqualTo(Shown.SEQUENCE);
        assertThat(row(rows, "(0008,1150)").value()).isEqualTo("1.23");
        assertThat(row(rows, "(0028,0106)").value()).isEqualTo("-1");
        assertThat(row(rows, "(0028,0106)").vr()).isEqualTo("SS");
        assertThat(row(rows, "(3008,0022)").vr()).isEqualTo("IS");
        assertThat(row(rows, "(6002,0010)").name()).isEqualTo("OverlayRows");
        assertThat(row(rows, "(6002,0010)").value()).isEqualTo("64");
    }

    @Test
    void a_sequence_by_the_standard_that_holds_no_items_is_shown_as_bytes() {
        List<ElementRow> rows = rows(RawDataSet.part10(TransferSyntax.IMPLICIT_LITTLE_ENDIAN)
                .implicit(Tags.ROWS, 2, (byte) 1, (byte) 0)
                .implicit(REFERENCED_SERIES_SEQUENCE, 8, bytes("no items")));

        assertThat(row(rows, "(0008,1115)"))
                .isEqualTo(new ElementRow(0, "(0008,1115)", "ReferencedSeriesSequence", "UN", 8, Shown.BYTES, ""));
    }

    @Test
    void pixels_are_counted_and_what_stands_behind_them_is_there() {
        List<ElementRow> rows = rows(RawDataSet.part10()
                .bytes(Tags.ROWS, "US", 2, (byte) 1, (byte) 0)
                .head(Tags.PIXEL_DATA, "OW", 4)
                .plain(new byte[4])
                .text(0x7FE10010, "LO", "MAKER 2 "));

        assertThat(row(rows, "(7FE0,0010)"))
                .isEqualTo(new ElementRow(0, "(7FE0,0010)", "PixelData", "OW", 4, Shown.BYTES, ""));
        assertThat(rows.getLast().value()).isEqualTo("MAKER 2");
    }

    @Test
    void a_search_finds_tags_names_and_values_with_what_they_are_in() {
        ElementTable table = table(withSequence());

        assertThat(table.mentioning("  ")).isEqualTo(table.rows());
        assertThat(tags(table, "00280010")).containsExactly("(0028,0010)");
        assertThat(tags(table, "0028,00")).containsExactly("(0028,0010)");
        assertThat(tags(table, "ROWS us")).containsExactly("(0028,0010)");
        assertThat(tags(table, "3.4")).containsExactly("(0008,1140)", "(FFFE,E000)", "(0008,1150)");
        assertThat(table.mentioning("3.4").get(1).value()).isEqualTo("#2");
        assertThat(tags(table, "referenced image")).hasSize(5);
        assertThat(tags(table, "no such word")).isEmpty();
    }

    @Test
    void long_values_are_cut_and_a_file_that_is_none_is_refused() throws Exception {
        List<ElementRow> rows = rows(RawDataSet.part10().text(Tags.PATIENT_COMMENTS, "LT", "x".repeat(5_000)));

        assertThat(row(rows, "(0010,4000)").value()).hasSize(ElementRow.LONGEST + 2);
        assertThat(row(rows, "(0010,4000)").length()).isEqualTo(5_000);
        Path none = Files.writeString(folder.resolve("none.dcm"), "not a DICOM file at all");
        assertThatThrownBy(() -> ElementTable.read(none)).isInstanceOf(Unreadable.class);
    }

    @Test
    void mutants_of_good_files_are_listed_or_refused() throws Exception {
        for (byte[] file : HealthyFiles.all()) {
            for (int at = 132; at < Math.min(file.length, 2_000); at += 7) {
                byte[] mutant = file.clone();
                mutant[at] ^= (byte) 0xA5;
                Path path = Files.write(folder.resolve("mutant.dcm"), mutant);
                try {
                    assertThat(ElementTable.read(path).rows()).isNotNull();
                } catch (Unreadable e) {
                    assertThat(e.reason()).isNotNull();
                }
            }
        }
    }

    private static RawDataSet withSequence() {
        return RawDataSet.part10()
                .head(Tags.REFERENCED_IMAGE_SEQUENCE, "SQ", RawDataSet.UNDEFINED)
                .implicit(ElementHead.ITEM, 12)
                .text(REFERENCED_SOP_CLASS_UID, "UI", "1.2\0")
                .implicit(ElementHead.ITEM, 12)
                .text(REFERENCED_SOP_CLASS_UID, "UI", "3.4\0")
                .implicit(ElementHead.SEQUENCE_END, 0)
                .bytes(Tags.ROWS, "US", 2, (byte) 0, (byte) 2);
    }

    private ElementTable table(RawDataSet raw) {
        return ElementTable.read(raw.write(folder));
    }

    private List<ElementRow> rows(RawDataSet raw) {
        return table(raw).rows();
    }

    private static List<String> tags(ElementTable table, String search) {
        return table.mentioning(search).stream().map(ElementRow::tag).toList();
    }

    private static ElementRow row(List<ElementRow> rows, String tag) {
        return rows.stream().filter(row -> row.tag().equals(tag)).findFirst().orElseThrow();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    }
}
