package org.overread.reports.desk;

/// No lexicon was saved under this number.
public final class NoSuchLexicon extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoSuchLexicon(int number) {
        super("There is no lexicon number " + number);
    }
}
