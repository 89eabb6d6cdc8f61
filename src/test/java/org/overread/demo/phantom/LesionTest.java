package org.overread.demo.phantom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LesionTest {
    private static final HeadShape SHAPE = new HeadShape(5, 1, 1, 0.3, 1, 0, 6, 6, false);
    private static final Spot LEFT = new Spot(1, 0.05, 0.35);

    @Test
    void an_epidural_hematoma_is_a_lens_under_the_bone() {
        EpiduralHematoma lens = new EpiduralHematoma(LEFT, 36, 20, 4, 1);
        assertThat(bloodThickness(lens, 0.05)).isBetween(14.0, 22.0);
        assertThat(bloodThickness(lens, 0.9)).isZero();
    }

    @Test
    void an_acute_subdural_hematoma_is_bright_and_a_chronic_one_dark() {
        Probe acute = underBone(new SubduralHematoma(LEFT, 105, 11, 5, SubduralHematoma.Age.ACUTE), 5);
        Probe chronic = underBone(new SubduralHematoma(LEFT, 105, 11, 5, SubduralHematoma.Age.CHRONIC), 5);
        assertThat(acute.tissue()).isEqualTo(Tissue.BLOOD);
        assertThat(acute.hu()).isBetween(58.0, 70.0);
        assertThat(chronic.tissue()).isEqualTo(Tissue.BLOOD);
        assertThat(chronic.hu()).isBetween(12.0, 50.0).isLessThan(acute.hu() - 15);
    }

    @Test
    void a_hematoma_shifts_the_midline_away_from_itself() {
        Probe p = new Probe();
        new Phantom(SHAPE, List.of(new SubduralHematoma(LEFT, 105, 12, 8, SubduralHematoma.Age.ACUTE)))
                .measure(p, -4, 0, 20);
        assertThat(p.bx).isGreaterThan(0);
    }

    @Test
    void intracerebral_blood_has_a_rim_of_oedema() {
        Place centre = new Place(30, 20, 30);
        Phantom head = new Phantom(SHAPE, List.of(new IntracerebralHematoma(centre, new Place(14, 14, 14), 7, 2, 3)));
        Probe p = new Probe();
        head.measure(p, 30, 20, 30);
        assertThat(p.tissue()).isEqualTo(Tissue.BLOOD);
        assertThat(p.hu()).isBetween(60.0, 75.0);
        int oedema = 0;
        for (double x = 8; x < 30; x += 0.5) {
            head.measure(p, x, 20, 30);
            oedema += p.tissue() == Tissue.OEDEMA && p.hu() < 26 ? 1 : 0;
        }
        assertThat(oedema).isPositive();
    }

    @Test
    void ventricular_blood_settles_at_the_back() {
        Phantom head = new Phantom(SHAPE, List.of(new VentricularBlood(48, 0, false)));
        Probe front = new Probe();
        head.measure(front, 9, 20, 22);
        assertThat(front.hu()).isLessThan(15);
        Probe back = new Probe();
        head.measure(back, 24, 51, 7);
        assertThat(back.hu()).isBetween(55.0, 70.0);
    }

    @Test
    void a_fracture_is_a_dark_line_through_the_bone_only() {
        Phantom broken = new Phantom(SHAPE, List.of(new SkullFracture(LEFT, 90, 1, 1.3)));
        Phantom whole = new Phantom(SHAPE, List.of());
        Probe p = new Probe();
        Probe q = new Probe();
        int gaps = 0;
        int elsewhere = 0;
        for (double y = -40; y < 50; y += 0.25) {
            for (double x = 50; x < 85; x += 0.5) {
                broken.measure(p, x, y, 28);
                whole.measure(q, x, y, 28);
                gaps += q.tissue() == Tissue.BONE && p.hu() < 100 ? 1 : 0;
                elsewhere += q.tissue() != Tissue.BONE && p.hu() != q.hu() ? 1 : 0;
            }
        }
        assertThat(gaps).isBetween(10, 400);
        assertThat(elsewhere).isZero();
    }

    @Test
    void a_scalp_hematoma_leaves_the_inside_alone() {
        Phantom bruised = new Phantom(SHAPE, List.of(new ScalpSwelling(LEFT, 32, 8)));
        Phantom whole = new Phantom(SHAPE, List.of());
        Probe p = new Probe();
        Probe q = new Probe();
        for (double x = 0; x < 55; x += 1) {
            bruised.measure(p, x, 5, 25);
            whole.measure(q, x, 5, 25);
            assertThat(p.hu()).isEqualTo(q.hu());
        }
    }

    /// Along a line from the middle outwards, towards the left and somewhat back.
    private static double bloodThickness(Lesion lesion, double back) {
        Phantom head = new Phantom(SHAPE, List.of(lesion));
        Probe p = new Probe();
        double length = Math.sqrt(1 + back * back + 0.35 * 0.35);
        int steps = 0;
        for (double r = 20; r < 95; r += 0.2) {
            head.measure(p, r / length, r * back / length, r * 0.35 / length);
            steps += p.tissue() == Tissue.BLOOD ? 1 : 0;
        }
        return steps * 0.2;
    }

    private static Probe underBone(Lesion lesion, double depth) {
        Phantom head = new Phantom(SHAPE, List.of(lesion));
        Probe p = new Probe();
        for (double x = 90; x > 0; x -= 0.2) {
            head.measure(p, x, 3, 26);
            if (p.depth > depth) {
                return p;
            }
        }
        throw new AssertionError("No inside on this line");
    }
}
