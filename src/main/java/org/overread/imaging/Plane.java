package org.overread.imaging;

/// The plane of a stack, by the patient's axis that it runs along most.
///
/// A stack is ordered along that axis: axial from the feet to the head, sagittal from the right to the left, coronal
/// from the front to the back.
public enum Plane {
    AXIAL(PatientAxis.FEET_HEAD),
    SAGITTAL(PatientAxis.RIGHT_LEFT),
    CORONAL(PatientAxis.FRONT_BACK);

    private final PatientAxis axis;

    Plane(PatientAxis axis) {
        this.axis = axis;
    }

    /// The axis along which slices of this plane are stacked.
    public PatientAxis axis() {
        return axis;
    }
}
