package org.overread.accounts;

import java.util.Arrays;
import java.util.Optional;

/// What a personal access token is good for, within what its owner's roles allow.
public enum TokenScope {
    /// Search and read images over DICOMweb.
    DICOMWEB_READ("dicomweb:read");

    private final String word;

    TokenScope(String word) {
        this.word = word;
    }

    /// As people and programs write it, such as `dicomweb:read`.
    public String word() {
        return word;
    }

    static Optional<TokenScope> named(String word) {
        return Arrays.stream(values()).filter(scope -> scope.word.equals(word)).findFirst();
    }
}
