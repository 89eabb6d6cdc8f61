package org.overread.review;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.overread.accounts.AccountId;
import org.overread.accounts.SignedIn;
import org.overread.catalog.Sight;
import org.overread.catalog.StudyId;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.review.rounds.Protocol;
import org.overread.review.rounds.RoundId;
import org.overread.review.rounds.RoundState;
import org.overread.review.rounds.Task;

/// One version of one reader's reading of one study. Answers and comments are entries of their own; every entry
/// counts as a change here, so that the revision tells two windows apart.
@Entity
@Table(name = "reading")
@SuppressWarnings("UnusedVariable") // fields are columns: some are only written here and read by queries
class Reading {
    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    private UUID roundId;
    private UUID studyId;
    private UUID readerId;
    private String readerName;
    private @Nullable UUID assignmentId;
    private int occurrence;
    private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Sight phase = Sight.REGISTRY;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReadingState state = ReadingState.DRAFT;

    private int changes;
    private boolean flagged;
    private @Nullable String skipReason;
    private Instant openedAt;
    private Instant changedAt;
    private @Nullable Instant signedAt;
    private @Nullable UUID amends;
    private @Nullable String amendReason;
    private String labelSet;
    private int labelSetVersion;
    private @Nullable String signature;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable Meaning meaning;

    private @Nullable String reportHash;
    private @Nullable String studyUid;

    @SuppressWarnings("NullAway.Init")
    protected Reading() {}

    /// A first, empty draft. It shows what the round's protocol begins with.
    Reading(Task task, StudyId study, SignedIn reader, LabelSet labels, Instant now) {
        id = UUID.randomUUID();
        roundId = task.round().value();
        assignmentId = task.assignment().orElse(null);
        occurrence = task.occurrence();
        phase = task.protocol().first();
        studyId = study.value();
        readerId = reader.id().value();
        readerName = reader.name();
        version = 1;
        openedAt = now;
        changedAt = now;
        labelSet = labels.name();
        labelSetVersion = labels.version();
    }

    /// A draft that corrects this signed version.
    Reading amended(SignedIn reader, LabelSet labels, String reason, Instant now) {
        if (state != ReadingState.SIGNED) {
            throw new NotSignedYet(id());
        }
        var draft = new Reading(task(), study(), reader, labels, now);
        draft.phase = phase;
        draft.version = version + 1;
        draft.amends = id;
        draft.amendReason = reason;
        draft.flagged = flagged;
        return draft;
    }

    /// Something was written that belongs to this reading. Reading on puts a skipped study back to work.
    void changed(Instant now) {
        requireDraft();
        changes++;
        changedAt = now;
        skipReason = null;
    }

    void flag(boolean on, Instant now) {
        requireDraft();
        changes++;
        changedAt = now;
        flagged = on;
    }

    void skip(String reason, Instant now) {
        changed(now);
        skipReason = reason;
    }

    /// Shows the reader the next thing that the protocol kept back. The caller has sealed the answers so far.
    ///
    /// @throws NothingToReveal if everything is shown
    void reveal(Instant now) {
        requireDraft();
        if (phase == Sight.REGISTRY) {
            throw new NothingToReveal(id());
        }
        changed(now);
        phase = phase == Sight.IMAGES ? Sight.REPORT : Sight.REGISTRY;
    }

    /// Everything but the seal; see [#seal].
    ///
    /// @throws NotRevealedYet while the protocol still keeps something back
    void sign(String name, SigningBasis.Basis basis, Instant now) {
        if (phase != Sight.REGISTRY) {
            throw new NotRevealedYet(id(), phase);
        }
        changed(now);
        readerName = name;
        state = ReadingState.SIGNED;
        signedAt = now;
        meaning = amends == null ? Meaning.READ : Meaning.AMENDED;
        reportHash = basis.reportHash();
        studyUid = basis.studyUid();
    }

    void seal(String hash) {
        signature = hash;
    }

    /// What of the reading itself is sealed besides its answers; empty where it was signed before this was sealed too.
    Map<String, String> sealed() {
        if (meaning == null) {
            return Map.of();
        }
        Map<String, String> sealed = new LinkedHashMap<>();
        sealed.put("meaning", meaning.name());
        sealed.put("id", id.toString());
        sealed.put("study-id", studyId.toString());
        sealed.put("round", roundId.toString());
        sealed.put("assignment", String.valueOf(assignmentId));
        sealed.put("occurrence", Integer.toString(occurrence));
        sealed.put("phase", phase.name());
        sealed.put("changes", Integer.toString(changes));
        sealed.put("flagged", Boolean.toString(flagged));
        sealed.put("skip", String.valueOf(skipReason));
        sealed.put("opened", openedAt.toString());
        sealed.put("changed", changedAt.toString());
        sealed.put("amends", amends + " " + amendReason);
        return sealed;
    }

    Optional<SigningBasis.Basis> basis() {
        return studyUid == null || reportHash == null
                ? Optional.empty()
                : Optional.of(new SigningBasis.Basis(studyUid, reportHash));
    }

    /// Who signed, and when.
    Signature.Signer signer() {
        if (signedAt == null) {
            throw new NotSignedYet(id());
        }
        return new Signature.Signer(reader().toString(), readerName, version, signedAt);
    }

    String signature() {
        return signature == null ? "" : signature;
    }

    private void requireDraft() {
        if (state == ReadingState.SIGNED) {
            throw new SignedReadingIsFinal(id());
        }
    }

    ReadingId id() {
        return new ReadingId(id);
    }

    StudyId study() {
        return new StudyId(studyId);
    }

    RoundId round() {
        return new RoundId(roundId);
    }

    Optional<UUID> assignment() {
        return Optional.ofNullable(assignmentId);
    }

    Sight phase() {
        return phase;
    }

    private Task task() {
        return new Task(round(), assignment(), occurrence, Protocol.VERIFY, RoundState.OPEN, false);
    }

    AccountId reader() {
        return new AccountId(readerId);
    }

    int version() {
        return version;
    }

    long revision() {
        return revision == null ? 0 : revision;
    }

    boolean isSigned() {
        return state == ReadingState.SIGNED;
    }

    String labelSet() {
        return labelSet + "/" + labelSetVersion;
    }

    /// This reading with its standing answers.
    ///
    /// @param labels that the round reads
    ReadingSheet sheet(Signature.Answers answers, List<LabelCode> labels) {
        return new ReadingSheet(
                id(),
                study(),
                round(),
                phase,
                labels,
                version,
                revision(),
                state,
                answers.verdicts(),
                answers.comments(),
                answers.studyComment(),
                answers.marks(),
                answers.grades(),
                flagged,
                Optional.ofNullable(skipReason),
                changedAt,
                Optional.ofNullable(signedAt),
                Optional.ofNullable(amendReason));
    }
}
