package org.overread.home;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/// Figures of one part of the program, measured on the machine at hand. It prints and judges nothing.
public interface Benchmark {
    /// The word behind `bench` that calls it.
    String name();

    /// Measures.
    ///
    /// @param arguments what stood behind the name
    /// @throws IOException if what it needs cannot be read or written
    List<Figure> measure(List<String> arguments) throws IOException;

    /// One row of the table.
    ///
    /// @param value with its unit; where something is absent, what and how to get it
    /// @param peer the same of another program in the same run; empty where nothing is compared
    /// @param bar what it should be
    record Figure(String what, String value, Optional<String> peer, Optional<String> bar) {
        public static Figure of(String what, String value) {
            return new Figure(what, value, Optional.empty(), Optional.empty());
        }

        public Figure bar(String text) {
            return new Figure(what, value, peer, Optional.of(text));
        }

        public Figure peer(String text) {
            return new Figure(what, value, Optional.of(text), bar);
        }
    }
}
