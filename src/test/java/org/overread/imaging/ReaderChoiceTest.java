package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.home.SettingRefused;
import org.overread.imaging.ImagingSettings.ReaderName;
import org.springframework.util.unit.DataSize;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReaderChoiceTest {
    @Test
    void a_reader_that_is_not_there_is_named_with_what_to_do() {
        var settings = new ImagingSettings(DataSize.ofMegabytes(1), ReaderName.DCM4CHE, "");

        assertThatThrownBy(() -> new ReaderChoice(settings))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("overread.imaging.reader")
                .hasMessageContaining("profile dcm4che")
                .hasMessageNotContaining("\n");
    }

    @Test
    void a_command_that_is_not_there_is_named_with_what_to_do() {
        for (String name : new String[] {"/no/such/opj_decompress", "opj_decompress"}) {
            var settings = new ImagingSettings(DataSize.ofMegabytes(1), ReaderName.BUILTIN, name);

            assertThatThrownBy(() -> new ReaderChoice(settings))
                    .isInstanceOf(SettingRefused.class)
                    .hasMessageContaining("overread.imaging.htj2k")
                    .hasMessageContaining("opj_decompress")
                    .hasMessageNotContaining("\n");
        }
    }
}
