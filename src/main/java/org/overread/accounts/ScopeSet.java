package org.overread.accounts;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Scopes in one column, in alphabetical order. A word that this version does not know gives no right.
@Converter
class ScopeSet implements AttributeConverter<Set<TokenScope>, String> {
    @Override
    public String convertToDatabaseColumn(Set<TokenScope> scopes) {
        return scopes.stream().map(TokenScope::word).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<TokenScope> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(",", -1))
                .map(TokenScope::named)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
