package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overread.reports.Measurement;
import org.overread.reports.Measurement.Kind;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.TermKind;
import org.overread.reports.text.Token;

/// Reads figures with their units: `17 мл`, `41х23х36 мм`, `+58..+72 HU`, `shift 7 mm`.
final class Figures {
    private static final List<String> MILLIMETRES = List.of("мм", "mm");
    private static final List<String> CENTIMETRES = List.of("см", "cm");
    private static final List<String> MILLILITRES = List.of("мл", "ml", "cc", "см3", "cm3");
    private static final List<String> HOUNSFIELD = List.of("hu", "ед");
    private static final List<String> TIMES = List.of("x", "х", "*");
    private static final int MILLIMETRES_IN_CENTIMETRE = 10;

    private final Passage passage;
    private final int sentence;
    private final List<Measurement> found = new ArrayList<>();

    private Figures(Passage passage, int sentence) {
        this.passage = passage;
        this.sentence = sentence;
    }

    static List<Measurement> in(Passage passage, int sentence) {
        Figures figures = new Figures(passage, sentence);
        int i = 0;
        while (i < passage.size()) {
            i = passage.tokens().get(i).isNumber() ? figures.from(i) : i + 1;
        }
        return figures.found;
    }

    /// @return the index behind the figure
    private int from(int first) {
        List<Double> values = new ArrayList<>(List.of(value(first)));
        boolean times = false;
        int i = first + 1;
        while (values.size() < 3) {
            int next = nextValue(i);
            if (next < 0) {
                break;
            }
            times |= passage.isAny(i, TIMES) || isUnit(i) && passage.isAny(i + 1, TIMES);
            values.add(value(next));
            i = next + 1;
        }
        if (i >= passage.size()) {
            return i;
        }
        return measured(first, i, values, times);
    }

    /// The figure that goes on behind "x", a dash, dots or a unit with "x", or −1.
    private int nextValue(int i) {
        int at = isUnit(i) && passage.isAny(i + 1, TIMES) ? i + 1 : i;
        int skipped = 0;
        while (at < passage.size() && isConnective(at) && skipped < 4) {
            at++;
            skipped++;
        }
        return skipped > 0 && at < passage.size() && passage.tokens().get(at).isNumber() ? at : -1;
    }

    private boolean isConnective(int i) {
        Token token = passage.tokens().get(i);
        return passage.isAny(i, TIMES) || token.is('-') || token.is('.') || token.is('+');
    }

    private boolean isUnit(int i) {
        return passage.isAny(i, MILLIMETRES) || passage.isAny(i, CENTIMETRES);
    }

    private int measured(int first, int unit, List<Double> values, boolean times) {
        boolean cubic = unit + 1 < passage.size() && passage.isAny(unit + 1, List.of("3", "³", "куб"));
        if (passage.isAny(unit, MILLILITRES) || cubic && passage.isAny(unit, CENTIMETRES)) {
            add(Kind.VOLUME, values, "ml", first, unit);
        } else if (passage.isAny(unit, HOUNSFIELD)) {
            add(Kind.DENSITY, signed(first, values), "HU", first, unit);
        } else if (passage.isAny(unit, MILLIMETRES)) {
            add(times ? Kind.SIZE : length(first), values, "mm", first, unit);
        } else if (passage.isAny(unit, CENTIMETRES)) {
            List<Double> millimetres = values.stream()
                    .map(value -> value * MILLIMETRES_IN_CENTIMETRE)
                    .toList();
            add(times ? Kind.SIZE : length(first), millimetres, "mm", first, unit);
        }
        return unit;
    }

    private List<Double> signed(int first, List<Double> values) {
        boolean negative = first > 0 && passage.tokens().get(first - 1).is('-');
        List<Double> signed = new ArrayList<>(values);
        if (negative) {
            signed.set(0, -values.getFirst());
        }
        return signed;
    }

    private void add(Kind kind, List<Double> values, String unit, int first, int last) {
        found.add(new Measurement(kind, values, unit, passage.span(first, last), sentence));
    }

    /// What a length is of, by the nearest word that tells.
    private Kind length(int number) {
        Optional<FoundTerm> nearest = passage.terms().stream()
                .filter(term -> term.kind() == TermKind.MEASURES_SHIFT || term.kind() == TermKind.MEASURES_THICKNESS)
                .filter(term -> Math.abs(passage.segment(term.first()) - passage.segment(number)) <= 1)
                .min(java.util.Comparator.comparingInt(term -> Math.abs(term.first() - number)));
        return nearest.map(term -> term.kind() == TermKind.MEASURES_SHIFT ? Kind.MIDLINE_SHIFT : Kind.THICKNESS)
                .orElse(Kind.LENGTH);
    }

    private double value(int i) {
        String digits = passage.tokens().get(i).text();
        try {
            return Double.parseDouble(digits.length() > 12 ? digits.substring(0, 12) : digits);
        } catch (NumberFormatException e) {
            return Double.NaN; // Two decimal marks, as in a date.
        }
    }
}
