package org.overread.shell;

import java.util.Locale;
import java.util.Optional;

/// What the frame of a page needs to know of the person in front of it.
///
/// @param name as other people see it
/// @param language English or Russian; empty where the person never chose, so that the browser's is followed
/// @param theme dark or light
public record Person(String name, Optional<Locale> language, Theme theme) {}
