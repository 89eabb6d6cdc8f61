package org.overread.demo.phantom;

/// Blood in the ventricles: it settles at the back of the patient who lies on it, with a level, and may fill one side.
///
/// @param level everything behind this y is blood, in mm
/// @param castSide 1: the left lateral ventricle is filled, −1: the right one, 0: none
/// @param deep whether third and fourth ventricle are filled
public record VentricularBlood(double level, int castSide, boolean deep) implements Lesion {
    @Override
    public void paint(Probe p) {
        if (p.tissue != Tissue.VENTRICLE) {
            return;
        }
        boolean middle = Math.abs(p.bx) < 3.2 && p.bz < 10 || p.bz < -24 && Math.abs(p.bx) < 12;
        boolean cast = castSide != 0 && p.bx * castSide > 1 && p.by > -30 && !middle;
        if (middle ? deep : cast || p.y > level && p.bz > -12) {
            p.is(Tissue.BLOOD, cast ? 64 : 59);
        }
    }
}
