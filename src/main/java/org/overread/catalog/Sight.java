package org.overread.catalog;

/// How much of a study a person may see by now. Each includes what stands before it.
public enum Sight {
    /// The images, and what every list shows of a study: code, age, sex, scanner.
    IMAGES,
    /// The report as well.
    REPORT,
    /// The registry's labels and cells as well: everything.
    REGISTRY;

    public boolean includes(Sight other) {
        return compareTo(other) >= 0;
    }
}
