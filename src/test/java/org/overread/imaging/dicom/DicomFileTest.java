package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overread.imaging.dicom.Unreadable.Reason;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DicomFileTest {
    private static final int PRIVATE = 0x00091010;

    @TempDir
    Path folder;

    @Test
    void values_are_trimmed_of_their_padding() {
        DicomHeader header = read(RawDataSet.part10()
                .text(Tags.SOP_INSTANCE_UID, "UI", "1.2.3\0")
                .text(Tags.IMAGE_TYPE, "CS", "ORIGINAL\\\\ AXIAL ")
                .text(Tags.PATIENT_NAME, "PN", " ")
                .text(Tags.WINDOW_CENTER, "DS", " 40 \\80")
                .text(Tags.PATIENT_COMMENTS, "LT", "one\\two "));

        assertThat(header.text(Tags.SOP_INSTANCE_UID)).contains("1.2.3");
        assertThat(header.texts(Tags.IMAGE_TYPE)).containsExactly("ORIGINAL", "", "AXIAL");
        assertThat(header.text(Tags.PATIENT_NAME)).isEmpty();
        assertThat(header.has(Tags.PATIENT_NAME)).isTrue();
        assertThat(header.decimals(Tags.WINDOW_CENTER)).containsExactly(40, 80);
        assertThat(header.text(Tags.PATIENT_COMMENTS)).contains("one\\two");
    }

    @ParameterizedTest
    @CsvSource({"NaN", "1\\x", "'1,5'", "0x1p3", "1e999", "''", "Infinity", "1f"})
    void what_is_not_a_finite_number_is_no_number(String text) {
        DicomHeader header = read(RawDataSet.part10().text(Tags.SLICE_LOCATION, "DS", text));

        assertThat(header.decimal(Tags.SLICE_LOCATION)).isEmpty();
        assertThat(header.decimals(Tags.SLICE_LOCATION)).isEmpty();
    }

    @Test
    void a_bare_data_set_is_read_by_its_first_element() {
        DicomHeader implicit = read(RawDataSet.bare()
                .implicit(Tags.MODALITY, 2, "CT".getBytes(StandardCharsets.US_ASCII))
                .implicit(Tags.ROWS, 2, (byte) 0, (byte) 2));
        DicomHeader explicit = read(RawDataSet.bare().text(Tags.MODALITY, "CS", "CT"));

        assertThat(implicit.transferSyntax()).isEqualTo(TransferSyntax.IMPLICIT_LITTLE_ENDIAN);
        assertThat(implicit.text(Tags.MODALITY)).contains("CT");
        assertThat(implicit.rows()).hasValue(512);
        assertThat(explicit.transferSyntax()).isEqualTo(TransferSyntax.EXPLICIT_LITTLE_ENDIAN);
    }

    @Test
    void a_data_set_that_is_not_encoded_as_it_says_is_still_read() {
        DicomHeader header = read(RawDataSet.part10(TransferSyntax.EXPLICIT_LITTLE_ENDIAN)
                .implicit(Tags.MODALITY, 2, "CT".getBytes(StandardCharsets.US_ASCII)));

        assertThat(header.text(Tags.MODALITY)).contains("CT");
    }

    @Test
    void sequences_of_any_length_form_are_read_into_items() {
        DicomHeader header = read(RawDataSet.part10()
                .head(Tags.PLANE_POSITION_SEQUENCE, "SQ", RawDataSet.UNDEFINED)
                .implicit(ElementHead.ITEM, RawDataSet.UNDEFINED)
                .text(Tags.SLICE_LOCATION, "DS", "12")
                .implicit(ElementHead.ITEM_END, 0)
                .implicit(ElementHead.ITEM, 10)
                .text(Tags.SLICE_LOCATION, "DS", "13")
                .implicit(ElementHead.SEQUENCE_END, 0)
                .text(Tags.LATERALITY, "CS", "L "));

        assertThat(header.items(Tags.PLANE_POSITION_SEQUENCE))
                .extracting(item -> item.decimal(Tags.SLICE_LOCATION).orElseThrow())
                .containsExactly(12.0, 13.0);
        assertThat(header.text(Tags.LATERALITY)).contains("L");
    }

    @Test
    void a_private_sequence_of_unknown_kind_is_implicit_inside() {
        DicomHeader header = read(RawDataSet.part10()
                .head(PRIVATE, "UN", RawDataSet.UNDEFINED)
                .implicit(ElementHead.ITEM, RawDataSet.UNDEFINED)
                .implicit(Tags.PATIENT_ID, 2, "42".getBytes(StandardCharsets.US_ASCII))
                .implicit(ElementHead.ITEM_END, 0)
                .implicit(ElementHead.SEQUENCE_END, 0)
                .text(Tags.PATIENT_ID, "LO", "43"));

        assertThat(header.items(PRIVATE).getFirst().text(Tags.PATIENT_ID)).contains("42");
        assertThat(header.text(Tags.PATIENT_ID)).contains("43");
        assertThat(header.tags().stream().filter(Tags::isPrivate)).containsExactly(PRIVATE);
    }

    @ParameterizedTest
    @CsvSource({"16,", "17,TOO_DEEP", "5000,TOO_DEEP"})
    void nesting_has_a_bound(int depth, Reason reason) {
        RawDataSet raw = RawDataSet.part10();
        for (int i = 0; i < depth; i++) {
            raw.head(Tags.REFERENCED_IMAGE_SEQUENCE, "SQ", RawDataSet.UNDEFINED)
                    .implicit(ElementHead.ITEM, RawDataSet.UNDEFINED);
        }
        for (int i = 0; i < depth; i++) {
            raw.implicit(ElementHead.ITEM_END, 0).implicit(ElementHead.SEQUENCE_END, 0);
        }
        if (reason == null) {
            assertThat(read(raw).items(Tags.REFERENCED_IMAGE_SEQUENCE)).hasSize(1);
        } else {
            refused(raw, reason);
        }
    }

    @ParameterizedTest
    @CsvSource({"OB", "UN", "SQ", "UT"})
    void a_length_beyond_the_file_is_refused_before_anything_is_allocated(String vr) {
        refused(RawDataSet.part10().head(PRIVATE, vr, 0x7FFFFFFFL), Reason.TRUNCATED);
    }

    @Test
    void an_element_of_text_without_a_length_is_refused() {
        refused(RawDataSet.part10().head(PRIVATE, "UT", RawDataSet.UNDEFINED), Reason.MALFORMED);
    }

    @Test
    void a_file_cut_anywhere_is_read_or_refused_with_a_reason() throws Exception {
        byte[] whole = SyntheticSlice.ct(TransferSyntax.EXPLICIT_LITTLE_ENDIAN)
                .pixels(2, 2, new short[4])
                .toByteArray();
        for (int length = 0; length < whole.length; length++) {
            Path file = Files.write(folder.resolve("cut.dcm"), Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> DicomPixels.read(file, 0)).isInstanceOf(Unreadable.class);
        }
    }

    @Test
    void a_header_without_its_pixels_is_read() throws Exception {
        byte[] whole = SyntheticSlice.ct(TransferSyntax.EXPLICIT_LITTLE_ENDIAN)
                .pixels(512, 512, new short[512 * 512])
                .toByteArray();
        Path file = Files.write(folder.resolve("head.dcm"), Arrays.copyOf(whole, whole.length - 512 * 1024));

        assertThat(DicomFile.readHeader(file).hasPixels()).isTrue();
    }

    @Test
    void no_more_of_the_pixels_is_read_for_a_header_than_one_window() throws Exception {
        byte[] whole = SyntheticSlice.ct(TransferSyntax.EXPLICIT_LITTLE_ENDIAN)
                .pixels(512, 512, new short[512 * 512])
                .toByteArray();
        AtomicLong furthest = new AtomicLong();
        InputStream watched = new ByteArrayInputStream(whole) {
            @Override
            public synchronized int read(byte[] target, int offset, int count) {
                int some = super.read(target, offset, count);
                furthest.addAndGet(Math.max(some, 0));
                return some;
            }
        };
        try (DicomFile dicom = DicomFile.open(new StreamBytes(new MemoryCacheImageInputStream(watched) {
            @Override
            public long length() {
                return whole.length;
            }
        }))) {
            assertThat(dicom.header().hasPixels()).isTrue();
        }

        assertThat(furthest.get()).isLessThanOrEqualTo(2 * 8192);
    }

    @Test
    void a_small_file_that_inflates_without_end_is_refused() throws Exception {
        byte[] bomb = DicomWriter.in(TransferSyntax.DEFLATED)
                .bytes(PRIVATE, "OB", new byte[64 << 20])
                .text(Tags.LATERALITY, "L")
                .toByteArray();
        assertThat(bomb).hasSizeLessThan(100_000);

        assertThatThrownBy(() -> DicomFile.readHeader(Files.write(folder.resolve("bomb.dcm"), bomb)))
                .asInstanceOf(InstanceOfAssertFactories.type(Unreadable.class))
                .extracting(Unreadable::reason)
                .isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({
        "ISO_IR 100, ISO-8859-1, Müller",
        "ISO_IR 101, ISO-8859-2, Łódź",
        "ISO_IR 144, ISO-8859-5, Люкceмбypг",
        "ISO_IR 192, UTF-8, Иванов",
        "GB18030, GB18030, 王小东",
        "GBK, GBK, 王小东",
        "ISO_IR 13, Shift_JIS, ﾔﾏﾀﾞ",
        "\\ISO 2022 IR 149, EUC-KR, Hong",
        "ISO 2022 IR 100, ISO-8859-1, Buc^Jérôme",
        "NEVER HEARD OF, ISO-8859-1, Müller"
    })
    void names_are_read_in_their_character_set(String term, String charset, String name) {
        byte[] bytes = name.getBytes(Charset.forName(charset));
        DicomHeader header = read(RawDataSet.part10()
                .text(Tags.SPECIFIC_CHARACTER_SET, "CS", term)
                .bytes(Tags.PATIENT_NAME, "PN", bytes.length, bytes));

        assertThat(header.text(Tags.PATIENT_NAME)).contains(name);
    }

    @Test
    void japanese_names_switch_character_sets_in_between() {
        // PS3.5 annex H, example 1.
        String name =
                "Yamada^Tarou=\u001b$B;3ED\u001b(B^\u001b$BB@O:\u001b(B=\u001b$B$d$^$@\u001b(B^\u001b$B$?$m$&\u001b(B";
        DicomHeader header = read(RawDataSet.part10()
                .text(Tags.SPECIFIC_CHARACTER_SET, "CS", "\\ISO 2022 IR 87")
                .text(Tags.PATIENT_NAME, "PN", name));

        assertThat(header.text(Tags.PATIENT_NAME)).contains("Yamada^Tarou=山田^太郎=やまだ^たろう");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO 2022 IR 149,EUC-KR,$)C,洪^吉洞",
        "ISO 2022 IR 58,GB2312,$)A,王^小东",
        "ISO 2022 IR 144,ISO-8859-5,-L,Иванов^Иван",
        "ISO 2022 IR 13,Shift_JIS,)I,ﾔﾏﾀﾞ^ﾀﾛｳ"
    })
    void names_in_other_scripts_follow_their_escape_sequence(String term, String charset, String escape, String name) {
        byte[] latin = "Wang^Hong=".getBytes(StandardCharsets.US_ASCII);
        byte[] sequence = ("\u001b" + escape).getBytes(StandardCharsets.US_ASCII);
        byte[] own = name.getBytes(Charset.forName(charset));
        byte[] bytes = ByteBuffer.allocate(latin.length + sequence.length + own.length)
                .put(latin)
                .put(sequence)
                .put(own)
                .array();
        DicomHeader header = read(RawDataSet.part10()
                .text(Tags.SPECIFIC_CHARACTER_SET, "CS", "\\" + term)
                .bytes(Tags.PATIENT_NAME, "PN", bytes.length, bytes));

        assertThat(header.text(Tags.PATIENT_NAME)).contains("Wang^Hong=" + name);
    }

    @Test
    void what_is_no_dicom_file_is_said_to_be_none() throws Exception {
        Path text = Files.writeString(folder.resolve("notes.txt"), "These are not the bytes you are looking for.");

        assertThatThrownBy(() -> DicomFile.readHeader(text))
                .asInstanceOf(InstanceOfAssertFactories.type(Unreadable.class))
                .extracting(Unreadable::reason)
                .isEqualTo(Reason.NOT_DICOM);
        assertThatThrownBy(() -> DicomFile.readHeader(folder))
                .asInstanceOf(InstanceOfAssertFactories.type(Unreadable.class))
                .extracting(Unreadable::reason)
                .isEqualTo(Reason.IO);
    }

    private DicomHeader read(RawDataSet raw) {
        return DicomFile.readHeader(raw.write(folder));
    }

    private void refused(RawDataSet raw, Reason reason) {
        assertThatThrownBy(() -> read(raw))
                .asInstanceOf(InstanceOfAssertFactories.type(Unreadable.class))
                .extracting(Unreadable::reason)
                .isEqualTo(reason);
    }
}
