package org.overread.shell;

import java.util.Locale;

/// What the frame of a page needs to know of the person in front of it.
///
/// @param name as other people see it
/// @param language English or Russian
/// @param theme dark or light
public record Person(String name, Locale language, Theme theme) {}
