package org.overread.imaging.dicom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.imaging.dicom.Unreadable.Reason;

/// Our decoding against that of independent decoders, on real files: equal where the encoding is lossless, within the
/// codec's tolerance where it is not.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReferenceFramesTest {
    private final Map<String, Integer> equal = new TreeMap<>();
    private final Map<String, String> refused = new TreeMap<>();

    /// High-throughput JPEG 2000 is compared where OpenJPEG's command is at hand.
    @BeforeEach
    void useTheCommand() {
        PixelReaders.useHighThroughput(
                Optional.of(Path.of("/usr/bin/opj_decompress")).filter(Files::isExecutable));
    }

    @AfterEach
    void leaveTheCommand() {
        PixelReaders.useHighThroughput(Optional.empty());
    }

    @Test
    void every_frame_that_others_can_decode_is_equal_to_what_they_decode() {
        SoftAssertions softly = new SoftAssertions();
        List<ReferenceFrame> frames =
                ReferenceFrames.decoded().stream().map(ReferenceFrame::new).toList();
        for (ReferenceFrame frame : frames) {
            try {
                frame.compare(softly);
                equal.merge(frame.syntax().toString(), 1, Integer::sum);
            } catch (Unreadable e) {
                refused.put(frame.name(), e.reason() + " " + e.detail());
                softly.assertThat(mayRefuse(frame, e.reason()))
                        .as(frame.name() + " is refused: " + e.reason() + " " + e.detail())
                        .isTrue();
            }
        }
        report(frames.size());
        softly.assertAll();
        assertThat(equal.values().stream().mapToInt(Integer::intValue).sum() + refused.size())
                .isEqualTo(frames.size());
    }

    /// Files that were broken on purpose, which others read by guessing: bits that do not fit their cell, sequences 100
    /// deep or cut short, RGB with one sample; and the encoding for which there is no decoder.
    private static boolean mayRefuse(ReferenceFrame frame, Reason reason) {
        return reason == Reason.UNSUPPORTED_SYNTAX
                ? frame.syntax().uid().startsWith("1.2.840.10008.1.2.4.20")
                : frame.name().startsWith("broken/");
    }

    private void report(int all) {
        int decoded = equal.values().stream().mapToInt(Integer::intValue).sum();
        System.out.printf(
                "Reference frames: %d of %d decodable ones equal; %d refused%n",
                decoded, all - refused.size(), refused.size());
        equal.forEach((syntax, count) -> System.out.printf("  %d %s%n", count, syntax));
        refused.forEach((name, why) -> System.out.printf("  refused: %s: %s%n", name, why));
    }
}
