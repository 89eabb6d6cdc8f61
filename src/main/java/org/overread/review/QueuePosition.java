package org.overread.review;

/// Where a study stands in the reading order.
///
/// @param number counts from 1
public record QueuePosition(int number, int total) {}
