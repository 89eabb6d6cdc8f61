package org.overread.demo.cases;

import java.util.SplittableRandom;
import org.overread.demo.phantom.Place;
import org.overread.demo.phantom.Spot;

/// A region of the head: where it is on the left, and what it is called.
// The records that it holds are immutable; Error Prone would want that in an annotation of its own.
@SuppressWarnings("ImmutableEnumChecker")
enum Region {
    FRONTAL(new Spot(0.62, -0.70, 0.38), new Place(30, -42, 24), new Wording("лобной", "frontal")),
    TEMPORAL(new Spot(0.98, -0.12, 0.02), new Place(47, -6, -14), new Wording("височной", "temporal")),
    PARIETAL(new Spot(0.78, 0.34, 0.55), new Place(33, 30, 38), new Wording("теменной", "parietal")),
    TEMPOROPARIETAL(
            new Spot(0.92, 0.12, 0.30), new Place(45, 22, 14), new Wording("височно-теменной", "temporoparietal")),
    OCCIPITAL(new Spot(0.45, 0.86, 0.15), new Place(27, 62, 14), new Wording("затылочной", "occipital"));

    /// Adjective: genitive, feminine in Russian.
    final Wording of;

    private final Spot spot;
    private final Place depth;

    Region(Spot spot, Place depth, Wording of) {
        this.spot = spot;
        this.depth = depth;
        this.of = of;
    }

    static Region any(SplittableRandom random, Region... choice) {
        return choice[random.nextInt(choice.length)];
    }

    /// On the vault.
    Spot spot(Side side) {
        return new Spot(side.sign * spot.x(), spot.y(), spot.z());
    }

    /// In the brain, a few millimetres off so that no two are alike.
    Place place(Side side, SplittableRandom random) {
        return new Place(
                side.sign * (depth.x() + random.nextDouble(-4, 4)),
                depth.y() + random.nextDouble(-5, 5),
                depth.z() + random.nextDouble(-5, 5));
    }
}
