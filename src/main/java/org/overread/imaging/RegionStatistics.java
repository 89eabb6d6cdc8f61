package org.overread.imaging;

/// The values inside a region: stored values × slope + intercept, HU for CT. What was not measured (pixel padding, gaps
/// between slices) is left out.
///
/// @param count pixels whose centre is inside, 1 or more; in a plane through a stack the points of its grid
/// @param mean arithmetic
/// @param deviation standard deviation of the sample (divided by n − 1); 0 for a single pixel
/// @param area of the region as it was drawn, mm²
public record RegionStatistics(int count, double mean, double deviation, double min, double max, double area) {}
