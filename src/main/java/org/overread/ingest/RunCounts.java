package org.overread.ingest;

/// What a run has done so far; see [ImportRun].
record RunCounts(int added, int known, int leftOut) {
    static final RunCounts NONE = new RunCounts(0, 0, 0);

    RunCounts oneAdded() {
        return new RunCounts(added + 1, known, leftOut);
    }

    RunCounts oneKnown() {
        return new RunCounts(added, known + 1, leftOut);
    }

    RunCounts leftOut(int more) {
        return new RunCounts(added, known, leftOut + more);
    }
}
