package org.overread.journeys;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Kept outside the portal and its database: what readers did on their pages, when a page showed it as saved, and
/// therefore what has to be in the database. Safe for several threads.
final class DeedBook {
    /// What is older than this when a page is left has to survive.
    static final Duration YOUNG = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Map<String, Deed> deeds = new LinkedHashMap<>();
    private int life;
    private int shown;

    /// @param row as it is found in the database, and nowhere else in it
    /// @param life of the portal, counted from 1
    private record Deed(String reader, String row, int life, Instant done, String because) {
        private Deed owed(String reason) {
            return because.isEmpty() ? new Deed(reader, row, life, done, reason) : this;
        }

        private boolean isOwed() {
            return !because.isEmpty();
        }

        @Override
        public String toString() {
            return "%s by %s, done %s in life %d, %s".formatted(row, reader, done, life, because);
        }
    }

    synchronized void begin(int number) {
        life = number;
    }

    /// A reader pressed or typed something.
    synchronized void done(String reader, String row) {
        deeds.putIfAbsent(row, new Deed(reader, row, life, Instant.now(), ""));
    }

    /// A page showed it as saved.
    synchronized void shown(String reader, String row) {
        done(reader, row);
        shown++;
        notifyAll();
        owe(deeds.getOrDefault(row, nothing(row)), "shown as saved " + Instant.now() + " in life " + life);
    }

    /// Waits until a page shows something more as saved, or for a while.
    synchronized void awaitNext() throws InterruptedException {
        int before = shown;
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (shown == before && System.nanoTime() < end) {
            wait(100);
        }
    }

    /// A reader has come back after the portal's death, and the page says that nothing waits any more.
    ///
    /// @param left when the page as it was before was left
    synchronized void settled(String reader, Instant left) {
        deeds.values().stream()
                .filter(deed -> deed.reader().equals(reader))
                .filter(deed -> deed.done().isBefore(left.minus(YOUNG)))
                .toList()
                .forEach(deed -> owe(deed, "kept by the journal, page settled " + Instant.now() + " in life " + life));
    }

    private void owe(Deed deed, String reason) {
        deeds.put(deed.row(), deed.owed(reason));
    }

    private static Deed nothing(String row) {
        return new Deed("", row, 0, Instant.EPOCH, "");
    }

    /// How many rows have to be there.
    synchronized int owed() {
        return (int) deeds.values().stream().filter(Deed::isOwed).count();
    }

    /// What was done and never shown as saved, so far.
    synchronized int open() {
        return deeds.size() - owed();
    }

    /// What has to be there and is not: which, whose, when, in which life.
    synchronized List<String> lost(Set<String> saved) {
        return deeds.values().stream()
                .filter(Deed::isOwed)
                .filter(deed -> !saved.contains(deed.row()))
                .map(Deed::toString)
                .toList();
    }
}
