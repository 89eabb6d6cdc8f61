package org.overread.demo.phantom;

/// One point on its way through the shapes: where it is, what is known of it so far, and its density. Reused from
/// pixel to pixel, because a study asks for millions of them. Lengths in millimetres.
public final class Probe {
    /// The point in the head.
    double x;
    double y;
    double z;

    /// Where the undisplaced brain keeps what is at this point: differs from the point where a lesion pushes.
    double bx;
    double by;
    double bz;

    /// Beneath the inner table of the vault: positive inside.
    double wall;
    /// Inside the cranial cavity, from its nearest wall or floor: negative outside.
    double depth;
    /// Of the vault's bone here.
    double boneThickness;
    /// The direction from the middle of the head, of length 1.
    double ux;
    double uy;
    double uz;

    /// Blood between bone and brain here.
    double cover;
    /// How much wider the sulci are here than they would be.
    double widening;

    double hu;
    Tissue tissue = Tissue.AIR;

    /// Density in Hounsfield units.
    public double hu() {
        return hu;
    }

    public Tissue tissue() {
        return tissue;
    }

    /// The brain is only seen where nothing thicker lies before it.
    double depthOfBrain() {
        return depth - cover;
    }

    double side() {
        return bx < 0 ? -1 : 1;
    }

    void is(Tissue newTissue, double density) {
        tissue = newTissue;
        hu = density;
    }

    boolean isBrain() {
        return tissue == Tissue.GREY || tissue == Tissue.WHITE || tissue == Tissue.OEDEMA;
    }

    boolean isFluid() {
        return tissue == Tissue.CSF || tissue == Tissue.CISTERN || tissue == Tissue.VENTRICLE;
    }
}
