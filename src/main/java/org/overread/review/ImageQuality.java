package org.overread.review;

/// How far the images of a study allow the labels to be read. Nobody has to say.
public enum ImageQuality {
    GOOD,
    LIMITED,
    POOR
}
