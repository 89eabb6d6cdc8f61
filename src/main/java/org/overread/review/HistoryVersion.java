package org.overread.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.overread.review.rounds.ReadKind;

/// One version of one reader's reading, with everything that was written into it.
///
/// @param readerName as it was signed; of a draft, as it was opened
/// @param round number of the round
/// @param kind ordinary, hidden repeat, or study with known answers
/// @param version 1 for the first reading, one more for every amendment
/// @param meaning what was stated by signing; empty for drafts and for readings signed before it was noted
/// @param signature the seal, 64 hexadecimal digits; empty for a draft
/// @param amendReason empty for version 1
/// @param keptBack whether what was written is not shown: a draft is its reader's own affair
public record HistoryVersion(
        ReadingId id,
        String readerName,
        int round,
        ReadKind kind,
        int version,
        Instant openedAt,
        Optional<Instant> signedAt,
        Optional<Meaning> meaning,
        String signature,
        Optional<String> amendReason,
        boolean keptBack,
        List<HistoryEntry> entries) {
    public HistoryVersion {
        entries = List.copyOf(entries);
    }

    boolean isSigned() {
        return signedAt.isPresent();
    }

    /// @param told what its reader, or somebody else, is told that it is
    HistoryVersion as(ReadKind told, List<HistoryEntry> written) {
        return with(told, false, written);
    }

    /// The same without what was written.
    HistoryVersion withoutEntries() {
        return with(kind, true, List.of());
    }

    private HistoryVersion with(ReadKind told, boolean hidden, List<HistoryEntry> written) {
        return new HistoryVersion(
                id,
                readerName,
                round,
                told,
                version,
                openedAt,
                signedAt,
                meaning,
                signature,
                amendReason,
                hidden,
                written);
    }
}
