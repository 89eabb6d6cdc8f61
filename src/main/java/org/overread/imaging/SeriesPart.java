package org.overread.imaging;

/// Which stack of its series a stack is. A series whose slices do not lie in one stack, because they differ in
/// direction, size, kernel or frame of reference, is several stacks, each of which can be opened.
///
/// @param number from 0; 0 is the one that is read first
/// @param of how many stacks the series is
/// @param kernel Convolution Kernel (0018,1210) of its slices; empty where they state none
/// @param localizer whether it plans a scan rather than shows one
public record SeriesPart(int number, int of, String kernel, boolean localizer) {}
