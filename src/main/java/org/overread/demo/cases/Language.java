package org.overread.demo.cases;

/// The languages in which reports are written.
public enum Language {
    RUSSIAN,
    ENGLISH
}
