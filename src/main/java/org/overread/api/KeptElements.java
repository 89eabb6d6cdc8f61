package org.overread.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/// Which elements of a header leave: those of the list `api/kept-elements.txt`, and no private one. A list of what
/// may leave, as nobody can list everything that may not.
final class KeptElements implements IntPredicate {
    private static final Pattern SPACES = Pattern.compile(" +");

    static final KeptElements LIST = new KeptElements();

    private final Set<Integer> groups = new HashSet<>();
    private final Set<Integer> elements = new HashSet<>();
    private final Set<Integer> exceptions = new HashSet<>();

    private KeptElements() {
        read().lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(SPACES::splitAsStream)
                .filter(word -> !word.isEmpty())
                .forEach(this::add);
    }

    private void add(String word) {
        if (word.startsWith("-")) {
            exceptions.add(Integer.parseUnsignedInt(word.substring(1), 16));
        } else if (word.endsWith("xxxx")) {
            groups.add(Integer.parseInt(word.substring(0, 4), 16));
        } else {
            elements.add(Integer.parseUnsignedInt(word, 16));
        }
    }

    @Override
    public boolean test(int tag) {
        return elements.contains(tag) || (groups.contains(tag >>> 16) && !exceptions.contains(tag));
    }

    private static String read() {
        try (InputStream list = KeptElements.class.getResourceAsStream("/api/kept-elements.txt")) {
            if (list == null) {
                throw new IllegalStateException("The list of kept elements is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
