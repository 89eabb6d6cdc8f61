package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.catalog.SeriesId;
import org.overread.imaging.RegionStatistics;
import org.overread.imaging.SliceKey;
import org.overread.imaging.StackAddress;
import org.overread.imaging.Vector3;
import org.overread.labels.LabelCode;

/// What a reader signs takes in every mark, to the last digit.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SignatureTest {
    private static final MarkId ID = new MarkId(new UUID(1, 1));
    private static final Vector3 FROM = new Vector3(0, 0, 10);
    private static final RegionStatistics REGION = new RegionStatistics(9, 30, 2, 25, 35, 4);

    @Test
    void any_difference_of_a_mark_is_another_signature() {
        assertThat(List.of(
                        signed(),
                        signed(mark("here", FROM, "1.2", REGION)),
                        signed(mark("here", new Vector3(0, 0, 10.0000001), "1.2", REGION)),
                        signed(mark("there", FROM, "1.2", REGION)),
                        signed(mark("here", FROM, "1.3", REGION)),
                        signed(mark("here", FROM, "1.2", new RegionStatistics(9, 30.000001, 2, 25, 35, 4)))))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_order_of_marks_is_no_difference() {
        Mark one = mark("here", FROM, "1.2", REGION);
        Mark other = new Mark(
                new MarkId(new UUID(1, 2)),
                MarkKind.KEY_SLICE,
                Optional.empty(),
                one.place(),
                List.of(),
                "",
                Optional.empty());

        assertThat(signed(one, other)).isEqualTo(signed(other, one)).hasSize(64);
    }

    private static Mark mark(String text, Vector3 from, String sop, RegionStatistics region) {
        var place = new MarkPlace(
                StackAddress.first(new SeriesId(new UUID(0, 7))),
                "1",
                "9",
                Optional.of(new SliceKey(sop, 0)),
                OptionalDouble.of(10));
        return new Mark(
                ID,
                MarkKind.ARROW,
                Optional.of(new LabelCode("ich")),
                place,
                List.of(from, Vector3.ZERO),
                text,
                Optional.of(region));
    }

    private static String signed(Mark... marks) {
        var signer = new Signature.Signer("r", "n", 1, Instant.EPOCH);
        var answers = new Signature.Answers(Map.of(), Map.of(), "", List.of(marks), Grades.NONE);
        return Signature.of(signer, new SigningBasis.Basis("1.2.3", ""), "hemorrhage/1", answers, Map.of());
    }
}
