package org.overread.reports.batch;

/// A line of input is not a report; the message says why.
final class LineRefused extends Exception {
    LineRefused(String why) {
        super(why);
    }
}
