package org.overread.demo;

/// How far the generator is.
///
/// @param done studies written
/// @param studies in all
public record Progress(int done, int studies) {}
