package org.overread.review.rounds;

/// How a round watches over its own quality, in percent.
///
/// @param repeats hidden repeats, of a reader's own studies
/// @param sentinels hidden studies with known answers, of a reader's own studies
/// @param spotChecks studies in full agreement that go to the adjudicator all the same
public record Checks(int repeats, int sentinels, int spotChecks) {
    static final int MOST = 50;

    /// No checks at all.
    public static final Checks NONE = new Checks(0, 0, 0);

    public Checks {
        for (int share : new int[] {repeats, sentinels, spotChecks}) {
            if (share < 0 || share > MOST) {
                throw new RoundRefusal(RoundRefusal.Reason.BAD_SHARE, Integer.toString(share));
            }
        }
    }

    /// That share of a number, to the nearest; at least one where both are above nothing.
    static int share(int percent, int of) {
        return percent == 0 || of == 0 ? 0 : Math.max(1, Math.toIntExact(Math.round(percent * (double) of / 100)));
    }
}
