package org.overread.reports.desk;

import java.util.List;
import java.util.Optional;
import org.overread.labels.LabelCode;

/// A comparison of two lexicons on all reports, under way or at its end. Pages ask it how far it is.
public final class EffectRun {
    private final Object lock = new Object();
    private int done;
    private int total = -1;
    private boolean cancelled;
    private boolean failed;
    private Optional<List<LabelChange>> changes = Optional.empty();

    /// How far the comparison is.
    ///
    /// @param done studies compared
    /// @param total studies to compare; −1 while they are being counted
    public record Progress(int done, int total) {}

    public Progress progress() {
        synchronized (lock) {
            return new Progress(done, total);
        }
    }

    /// Stops after the studies at hand.
    public void cancel() {
        synchronized (lock) {
            cancelled = true;
        }
    }

    public boolean isCancelled() {
        synchronized (lock) {
            return cancelled;
        }
    }

    /// Whether it ended with an error, which is in the log.
    public boolean isFailed() {
        synchronized (lock) {
            return failed;
        }
    }

    /// All changes, by study; empty until the comparison is at its end.
    public Optional<List<LabelChange>> changes() {
        synchronized (lock) {
            return changes;
        }
    }

    /// How many studies' value of a label changes to 1 (`after` is 1) or to 0.
    public long count(LabelCode label, int after) {
        return changes().orElse(List.of()).stream()
                .filter(change -> change.label().equals(label) && change.changesValue())
                .filter(change -> change.after().value() == after)
                .count();
    }

    void expects(int studies) {
        synchronized (lock) {
            total = studies;
        }
    }

    void advances(int studies) {
        synchronized (lock) {
            done += studies;
        }
    }

    void ends(List<LabelChange> found) {
        synchronized (lock) {
            changes = Optional.of(List.copyOf(found));
        }
    }

    void fails() {
        synchronized (lock) {
            failed = true;
        }
    }
}
