package org.overread.ingest.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overread.ingest.registry.RegistryRefused.Reason;
import org.overread.labels.FindingValue.State;

/// Kinds of files, and the files that are refused.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RegistryFilesTest extends RegistryReading {
    @ParameterizedTest
    @CsvSource({"';',UTF-8", "',',UTF-8", "'\t',UTF-8", "';',windows-1251", "',',UTF-16LE", "';',UTF-16BE", "';',UTF-16"
    })
    void csv_is_read_whatever_its_separator_and_letters(String separator, String charset) throws IOException {
        String text = String.join(
                "\r\n",
                String.join(separator, "study_uid", "Пол", "Патология", "Заключение"),
                String.join(separator, UID, "ж", "есть", "\"Гематома" + separator + " слева.\r\nПерелом.\""));
        Path file = folder.resolve("registry.csv");
        Files.write(file, text.getBytes(Charset.forName(charset)));

        RegistryEntry entry = only(file);

        assertThat(entry.uid()).isEqualTo(UID);
        assertThat(entry.sex()).contains("F");
        assertThat(states(entry)).isEqualTo(Map.of("ich", State.PRESENT));
        assertThat(entry.report().getFirst().text()).startsWith("Гематома").endsWith("Перелом.");
    }

    @Test
    void a_byte_order_mark_does_not_hide_the_first_heading() throws IOException {
        Path file = folder.resolve("registry.csv");
        Files.write(file, ("\uFEFFstudy_uid,ich\n" + UID + ",1\n").getBytes(StandardCharsets.UTF_8));

        assertThat(only(file).uid()).isEqualTo(UID);
    }

    @Test
    void what_is_no_table_is_refused() throws IOException {
        Path binary = folder.resolve("registry.xlsx");
        Files.write(binary, new byte[] {0, 1, 2, 3, 0, (byte) 0xFF, 7, 7, 7});
        refused(binary, Reason.NOT_A_TABLE);
        Files.write(binary, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0});
        refused(binary, Reason.OLD_FORMAT);
        Files.write(binary, new byte[] {'P', 'K', 3, 4, 0, 0, 0});
        refused(binary, Reason.BROKEN);
    }

    @Test
    void too_much_of_anything_is_refused() throws IOException {
        Path file = folder.resolve("registry.csv");
        Files.writeString(file, "study_uid,ich\n" + "1,1\n".repeat(SheetRows.MOST_ROWS));
        refused(file, Reason.TOO_MANY_ROWS);
        Files.writeString(file, "study_uid," + "x,".repeat(SheetRows.MOST_COLUMNS) + "x\n");
        refused(file, Reason.TOO_MANY_COLUMNS);
        Files.writeString(file, "study_uid,report\n1," + "я".repeat(SheetRows.LONGEST_TEXT + 1));
        refused(file, Reason.TEXT_TOO_LONG);
        Files.write(file, new byte[(int) RegistryReader.LARGEST + 1]);
        refused(file, Reason.TOO_LARGE);
    }

    @Test
    void a_workbook_that_unpacks_to_a_flood_is_refused() throws IOException {
        Path file = folder.resolve("registry.xlsx");
        Path small = book(new Object[][] {{"study_uid", "ich"}, {UID, 1}});
        try (var in = new java.util.zip.ZipInputStream(Files.newInputStream(small));
                var out = new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new java.util.zip.ZipEntry(entry.getName()));
                byte[] bytes = in.readAllBytes();
                if (entry.getName().endsWith("sheet1.xml")) {
                    out.write(
                            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                                    .getBytes(StandardCharsets.UTF_8));
                    byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                    for (int i = 0; i < 100; i++) {
                        out.write(spaces);
                    }
                    out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
                } else {
                    out.write(bytes);
                }
            }
        }

        refused(file, Reason.BOMB);
    }

    private static void refused(Path file, Reason reason) {
        assertThatThrownBy(() -> RegistryReader.read(file))
                .isInstanceOfSatisfying(
                        RegistryRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
