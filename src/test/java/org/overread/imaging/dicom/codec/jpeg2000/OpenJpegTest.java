package org.overread.imaging.dicom.codec.jpeg2000;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.overread.imaging.dicom.codec.CorruptStream;
import org.overread.imaging.dicom.codec.Deadline;
import org.overread.imaging.dicom.codec.FrameShape;
import org.overread.imaging.dicom.codec.Samples;

/// What is done with the command, by stand-ins for it: scripts that write, fail, or sleep.
@DisabledOnOs(OS.WINDOWS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenJpegTest {
    private static final FrameShape SHAPE = new FrameShape(2, 2, 3);
    private static final Duration LONG = Duration.ofSeconds(20);

    @TempDir
    Path folder;

    private Set<Path> before = Set.of();

    @BeforeEach
    void lookAround() throws IOException {
        before = temporary();
    }

    @AfterEach
    void nothing_is_left_behind() throws IOException {
        assertThat(temporary()).isEqualTo(before);
    }

    @Test
    void components_one_behind_the_other_become_pixels() throws IOException {
        // Unsigned bytes: red 1 2 3 4, green 17 18 19 20, blue 128 129 130 255.
        Samples samples = decode("printf '\\001\\002\\003\\004\\021\\022\\023\\024\\200\\201\\202\\377' > \"$4\"", 7);

        assertThat(samples.bits()).isEqualTo(8);
        assertThat(samples.signed()).isFalse();
        assertThat(samples.values()).containsExactly(1, 17, 128, 2, 18, 129, 3, 19, 130, 4, 20, 255);
    }

    @Test
    void signed_words_keep_their_sign() throws IOException {
        String words = "\\376\\377\\001\\000".repeat(6);

        Samples samples = decode("printf '" + words + "' > \"$4\"", 0x80 | 15);

        assertThat(samples.bits()).isEqualTo(16);
        assertThat(samples.signed()).isTrue();
        assertThat(samples.values()).contains((short) -2, (short) 1).hasSize(12);
    }

    @Test
    void a_command_that_fails_or_writes_too_little_makes_no_image() {
        assertThatThrownBy(() -> decode("exit 1", 7)).isInstanceOf(CorruptStream.class);
        assertThatThrownBy(() -> decode("kill -SEGV $$", 7)).isInstanceOf(CorruptStream.class);
        assertThatThrownBy(() -> decode("printf 1 > \"$4\"", 7)).isInstanceOf(CorruptStream.class);
        assertThatThrownBy(() -> decode("true", 7)).isInstanceOf(CorruptStream.class);
    }

    @Test
    void a_command_that_takes_too_long_is_ended() {
        assertThatThrownBy(() -> new OpenJpeg(script("exec sleep 20"))
                        .decode(stream(2, 7), SHAPE, Deadline.in(Duration.ofMillis(300))))
                .isInstanceOf(CorruptStream.TooSlow.class);
    }

    @Test
    void a_stream_of_another_size_is_refused_before_anything_is_started() throws IOException {
        Path seen = folder.resolve("seen");
        Path script = script("touch " + seen);

        assertThatThrownBy(() -> new OpenJpeg(script).decode(stream(3, 7), SHAPE, Deadline.in(LONG)))
                .isInstanceOf(CorruptStream.class)
                .hasMessageContaining("header");
        assertThatThrownBy(() -> new OpenJpeg(script).decode(new byte[3], SHAPE, Deadline.in(LONG)))
                .isInstanceOf(CorruptStream.class);
        assertThat(seen).doesNotExist();
    }

    private Samples decode(String body, int depth) throws IOException {
        return new OpenJpeg(script(body)).decode(stream(2, depth), SHAPE, Deadline.in(LONG));
    }

    private Path script(String body) throws IOException {
        Path script = Files.writeString(folder.resolve("opj"), "#!/bin/sh\n" + body + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    /// The beginning of a codestream of three components: SOC and SIZ (T.800 A.5.1).
    private static byte[] stream(int edge, int depth) {
        var stream = java.nio.ByteBuffer.allocate(4 + 38 + 2 + 3 * 3);
        stream.putShort((short) 0xFF4F).putShort((short) 0xFF51).putShort((short) (38 + 3 * 3));
        stream.putShort((short) 0x4000).putInt(edge).putInt(edge).putInt(0).putInt(0);
        stream.putInt(edge).putInt(edge).putInt(0).putInt(0).putShort((short) 3);
        for (int component = 0; component < 3; component++) {
            stream.put((byte) depth).put((byte) 1).put((byte) 1);
        }
        return stream.array();
    }

    private static Set<Path> temporary() throws IOException {
        try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("overread-frame"))
                    .collect(Collectors.toSet());
        }
    }
}
