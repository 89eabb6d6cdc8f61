package org.overread.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.overread.catalog.NoSuchStudy;
import org.overread.review.rounds.RoundClosed;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Where a browser hands in what its journal holds, in the order in which it was made. An address of its own, because
/// the page's own messages die with the page's session. Each change gets its answer; a change that the database did not
/// take for a passing reason ends the message with an error, and the browser hands the rest in again.
@RestController
@PreAuthorize("hasRole('READER')")
class JournalController {
    /// More than a reader makes while a connection is away.
    private static final int MOST = 500;

    private final ReadingDesk desk;
    private final UndisputedLabels undisputed;
    private final EvidenceDesk evidence;

    JournalController(ReadingDesk desk, UndisputedLabels undisputed, EvidenceDesk evidence) {
        this.desk = desk;
        this.undisputed = undisputed;
        this.evidence = evidence;
    }

    @PostMapping(path = "/readings/{reading}/changes", consumes = MediaType.APPLICATION_JSON_VALUE)
    List<JournalAnswer> write(
            @PathVariable UUID reading, @RequestBody Journaled journaled, HttpServletRequest request) {
        String agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        return journaled.changes().stream()
                .map(line -> answer(new ReadingId(reading), line, agent))
                .toList();
    }

    private JournalAnswer answer(ReadingId reading, JournalLine line, String agent) {
        try {
            var from = Device.of(line.window(), agent);
            var submission = new Submission(
                    new SubmitId(line.submit()),
                    Optional.ofNullable(line.seen()),
                    Optional.ofNullable(line.phase()),
                    from);
            return JournalAnswer.saved(line, write(reading, line, submission).at());
        } catch (ChangedElsewhere e) {
            return JournalAnswer.conflict(line, e.theirs());
        } catch (SignedReadingIsFinal e) {
            return JournalAnswer.refused(line, "signed");
        } catch (RoundClosed e) {
            return JournalAnswer.refused(line, "round-closed");
        } catch (RevealedMeanwhile e) {
            return JournalAnswer.refused(line, "revealed");
        } catch (NotLookedThrough e) {
            return JournalAnswer.refused(line, "not-looked-through");
        } catch (NotAssigned e) {
            return JournalAnswer.refused(line, "not-yours");
        } catch (IllegalArgumentException | NoSuchStudy e) {
            return JournalAnswer.refused(line, line.isEvidence() ? "gone" : "senseless");
        }
    }

    private Saved write(ReadingId reading, JournalLine line, Submission submission) {
        return switch (line.kind()) {
            case "undisputed" -> undisputed.answer(reading, submission).saved();
            case "verdicts" -> desk.answerAll(reading, line.answers(), submission);
            case "mark" -> evidence.mark(reading, List.of(line.drawn()), submission);
            case "marks" -> evidence.mark(reading, line.putBack(), submission);
            case "key-slice" -> evidence.keySlice(reading, line.drawn(), submission);
            case "unmark" -> evidence.unmark(reading, line.gone(), submission);
            case "quote" -> evidence.quote(reading, line.code(), line.quoted(), line.value(), submission);
            default -> desk.write(reading, line.change(), submission);
        };
    }

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void senseless() {}

    /// What a browser hands in.
    record Journaled(List<JournalLine> changes) {
        Journaled {
            if (changes.size() > MOST) {
                throw new IllegalArgumentException(changes.size() + " changes in one message");
            }
            changes = List.copyOf(changes);
        }
    }
}
