package org.overread.demo.phantom;

/// What a point is made of: lesions and tests ask for it, the picture only needs the density.
public enum Tissue {
    AIR,
    SOFT,
    BONE,
    CSF,
    CISTERN,
    VENTRICLE,
    GREY,
    WHITE,
    DURA,
    CALCIFICATION,
    BLOOD,
    OEDEMA
}
