package org.overread.catalog;

import org.overread.labels.LabelCode;

/// How often the registry gives each value to one label, in studies. Missing is not absent.
public record LabelCount(LabelCode label, int present, int absent, int missing, int unreadable) {}
