package org.overread.demo.phantom;

/// Something that a radiologist would report: it pushes, covers and paints.
public sealed interface Lesion
        permits EpiduralHematoma,
                SubduralHematoma,
                SubarachnoidBlood,
                IntracerebralHematoma,
                VentricularBlood,
                SkullFracture,
                ScalpSwelling,
                Infarct,
                Tumour {
    /// Before the brain is painted: how much blood covers it here, and where what is here would be without pressure.
    default void place(Probe p) {}

    /// How much thicker the scalp is here, in mm.
    default double swelling(Probe p) {
        return 0;
    }

    /// After all anatomy is painted.
    default void paint(Probe p) {}
}
