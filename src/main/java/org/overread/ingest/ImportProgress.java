package org.overread.ingest;

import java.time.Duration;
import java.util.Optional;

/// How far an import is.
///
/// @param done studies dealt with
/// @param total studies to deal with; 0 until they are counted
/// @param left expected time to the end; empty until it can be told
public record ImportProgress(ImportPhase phase, int done, int total, Optional<Duration> left) {}
