package org.overread.review;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Computes the seal of every signed reading anew from the rows in the database and compares. The same seal stands in
/// the audit trail, so that a seal that was forged together with the rows is found there.
@Service
public class SealCheck {
    private final Readings readings;
    private final Entries entries;
    private final SigningBasis basis;
    private final JdbcClient jdbc;

    SealCheck(ReadingShelf shelf, SigningBasis basis, JdbcClient jdbc) {
        this.readings = shelf.readings();
        this.entries = shelf.entries();
        this.basis = basis;
        this.jdbc = jdbc;
    }

    /// The signed readings whose rows are not what was signed.
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<ReadingId> broken() {
        return jdbc
                .sql("select id from reading where state = 'SIGNED' or id in (select reading_id from reading_signature)"
                        + " order by signed_at, id")
                .query(UUID.class)
                .list()
                .stream()
                .map(ReadingId::new)
                .filter(id -> !holds(id))
                .toList();
    }

    /// Whether the rows of a signed reading are what was signed.
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public boolean holds(ReadingId id) {
        try {
            return readings.findById(id.value())
                    .filter(Reading::isSigned)
                    .filter(this::holds)
                    .isPresent();
        } catch (RuntimeException e) {
            // A value that no reading has, such as a verdict of another name, cannot even be read.
            return false;
        }
    }

    private boolean holds(Reading reading) {
        ReadingId id = reading.id();
        var answers = entries.standing(id);
        return basis.seal(reading, answers).equals(reading.signature())
                && reading.signature().equals(sealRow(id))
                && named(answers).equals(signedVerdicts(id));
    }

    private static Map<String, String> named(Signature.Answers answers) {
        return answers.verdicts().entrySet().stream()
                .collect(Collectors.toMap(
                        one -> one.getKey().value(), one -> one.getValue().name()));
    }

    private String sealRow(ReadingId id) {
        return jdbc.sql("select signature from reading_signature where reading_id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    private Map<String, String> signedVerdicts(ReadingId id) {
        return jdbc
                .sql("select label_code, verdict from signed_verdict where reading_id = ?")
                .param(id.value())
                .query((row, number) -> Map.entry(row.getString("label_code"), row.getString("verdict")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
