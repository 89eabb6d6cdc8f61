package org.overread.review.rounds;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/// Draws lots that anybody can draw again with the seed: the lot of a thing is the SHA-256 of the seed, the purpose and
/// the thing's name, joined by line feeds, as lower-case hex; lower lots come first. A thing keeps its lot whatever
/// else is drawn.
final class Lots {
    private final long seed;

    Lots(long seed) {
        this.seed = seed;
    }

    /// @return 64 hexadecimal characters
    String lot(String purpose, String name) {
        try {
            byte[] text = (seed + "\n" + purpose + "\n" + name).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /// In the order of the lots.
    <T> List<T> shuffled(Collection<T> things, String purpose, Function<T, String> name) {
        record Drawn<T>(String lot, T thing) {}
        return things.stream()
                .map(thing -> new Drawn<>(lot(purpose, name.apply(thing)), thing))
                .sorted(Comparator.comparing(Drawn::lot))
                .map(Drawn::thing)
                .toList();
    }
}
