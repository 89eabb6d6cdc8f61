package org.overread.demo.phantom;

import java.util.SplittableRandom;

/// What makes one head differ from another.
///
/// @param seed of everything that is irregular: sulci, bone, air cells
/// @param size of the whole head, about 1
/// @param breadth of the head against its length, about 1
/// @param atrophy from 0 (young, tight sulci) to 1 (old, wide ones)
/// @param ventricles width of the ventricles, about 1
/// @param asymmetry of the ventricles and the brain, about −0.15 to 0.15
/// @param boneThickness of the vault, in mm
/// @param scalpThickness in mm
/// @param calcified whether pineal gland and choroid plexus are calcified
public record HeadShape(
        long seed,
        double size,
        double breadth,
        double atrophy,
        double ventricles,
        double asymmetry,
        double boneThickness,
        double scalpThickness,
        boolean calcified) {

    /// A head as people of that age have it.
    public static HeadShape of(long seed, int age, boolean male) {
        SplittableRandom random = new SplittableRandom(seed);
        double years = Math.clamp((age - 30) / 55.0, 0, 1);
        double atrophy = Math.clamp(years * years * 0.95 + random.nextDouble(-0.08, 0.14), 0, 1);
        return new HeadShape(
                seed,
                (male ? 1.0 : 0.965) + random.nextDouble(-0.025, 0.025),
                1 + random.nextDouble(-0.035, 0.035),
                atrophy,
                0.78 + 0.75 * atrophy + random.nextDouble(-0.1, 0.12),
                random.nextDouble(-0.13, 0.13),
                5.8 + random.nextDouble(-1.0, 1.3),
                5.2 + random.nextDouble(-1.0, 2.2),
                age > 25 && random.nextDouble() < 0.75);
    }
}
