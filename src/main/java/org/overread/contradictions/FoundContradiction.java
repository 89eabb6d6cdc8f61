package org.overread.contradictions;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyFacts;
import org.overread.catalog.StudyId;
import org.overread.contradictions.rules.Disagreement;
import tools.jackson.databind.json.JsonMapper;

/// What a rule found, ready to be stored.
///
/// @param content a hash of what the sources say: when it changes, what was decided about them no longer holds
record FoundContradiction(
        ContradictionId id,
        Optional<StudyId> study,
        Disagreement found,
        String sides,
        String arguments,
        String content) {
    static FoundContradiction of(DatasetId dataset, Optional<StudyFacts> study, Disagreement found) {
        String sides = JsonMapper.shared().writeValueAsString(found.sides());
        String arguments = JsonMapper.shared().writeValueAsString(found.arguments());
        return new FoundContradiction(
                ContradictionId.of(dataset, study.map(one -> one.summary().uid()), found),
                study.map(one -> one.summary().id()),
                found,
                sides,
                arguments,
                sha256(sides + arguments));
    }

    Contradiction as(ContradictionState state) {
        return new Contradiction(
                id,
                study,
                found.kind(),
                found.severity(),
                found.label(),
                found.sides(),
                found.arguments(),
                weight(),
                state);
    }

    double weight() {
        return found.kind().weight() * found.confidence();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
