package org.overread.demo.phantom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhantomTest {
    private static final HeadShape SHAPE = new HeadShape(5, 1, 1, 0.3, 1, 0, 6, 6, true);

    @Test
    void air_surrounds_the_head() {
        Probe p = at(150, 0, 20);
        assertThat(p.hu()).isEqualTo(-1000);
        assertThat(p.tissue()).isEqualTo(Tissue.AIR);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void the_lateral_ventricles_hold_fluid(int side) {
        Probe p = at(side * 9, 20, 22);
        assertThat(p.tissue()).isEqualTo(Tissue.VENTRICLE);
        assertThat(p.hu()).isBetween(0.0, 12.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 1})
    void white_matter_is_darker_than_the_deep_nuclei(int side) {
        Probe white = at(side * 28, -5, 34);
        Probe thalamus = at(side * 10, 13, 5);
        assertThat(white.hu()).isBetween(22.0, 31.0);
        assertThat(thalamus.hu()).isBetween(33.0, 40.0).isGreaterThan(white.hu());
    }

    @Test
    void bone_has_compact_tables_with_spongy_bone_between() {
        double inner = 0;
        double middle = Double.MAX_VALUE;
        double outer = 0;
        double thickness = 0;
        Probe p = new Probe();
        Phantom head = new Phantom(SHAPE, List.of());
        for (double x = 60; x < 90; x += 0.1) {
            head.measure(p, x, 30, 40);
            if (p.tissue() == Tissue.BONE) {
                thickness += 0.1;
                inner = inner == 0 ? p.hu() : inner;
                outer = p.hu();
                middle = Math.min(middle, p.hu());
            }
        }
        assertThat(thickness).isBetween(3.0, 16.0);
        assertThat(inner).isGreaterThan(1000);
        assertThat(outer).isGreaterThan(1000);
        assertThat(middle).isLessThan(950);
    }

    @Test
    void the_eyes_lie_in_fat() {
        Probe globe = at(31.5, -73, -34);
        assertThat(globe.hu()).isBetween(0.0, 20.0);
        Probe fat = at(31, -50, -40);
        assertThat(fat.hu()).isLessThan(-50);
    }

    @Test
    void the_same_seed_gives_the_same_head() {
        Phantom one = new Phantom(HeadShape.of(9, 40, true), List.of());
        Phantom other = new Phantom(HeadShape.of(9, 40, true), List.of());
        Probe p = new Probe();
        Probe q = new Probe();
        for (int i = -60; i < 60; i++) {
            one.measure(p, i, i * 0.7, i * 0.5);
            other.measure(q, i, i * 0.7, i * 0.5);
            assertThat(p.hu()).isEqualTo(q.hu());
        }
    }

    private static Probe at(double x, double y, double z) {
        Probe p = new Probe();
        new Phantom(SHAPE, List.of()).measure(p, x, y, z);
        return p;
    }
}
