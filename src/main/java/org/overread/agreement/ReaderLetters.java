package org.overread.agreement;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overread.accounts.AccountId;

/// Readers as A, B, C … instead of by name, as a paper shows them. The letters follow the accounts' keys, so they say
/// nothing of names, and the same readers have the same letters in every statistic of a round.
///
/// @param letters in order
public record ReaderLetters(Map<AccountId, String> letters) {
    private static final int ALPHABET = 26;

    static ReaderLetters of(Collection<AccountId> readers) {
        List<AccountId> sorted = readers.stream()
                .distinct()
                .sorted((one, other) -> one.toString().compareTo(other.toString()))
                .toList();
        Map<AccountId, String> letters = new LinkedHashMap<>();
        for (AccountId reader : sorted) {
            letters.put(reader, letter(letters.size()));
        }
        return new ReaderLetters(letters);
    }

    String of(AccountId reader) {
        return letters.getOrDefault(reader, "?");
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % ALPHABET));
        return index < ALPHABET ? last : letter(index / ALPHABET - 1) + last;
    }
}
