package org.overread.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.SignedIn;
import org.overread.catalog.StudyId;
import org.overread.home.Durability;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.labels.Verdict;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Where a reader opens a study, answers, signs and amends. Everything concerns the signed-in reader's own readings;
/// anybody else's are as if they did not exist ([NotAssigned]). Nothing can be written into a round that is paused or
/// closed ([RoundClosed]).
@Service
public class ReadingDesk {
    /// Characters that a comment has at most.
    public static final int LONGEST_COMMENT = 4_000;

    /// Characters that a reason has at most.
    public static final int LONGEST_REASON = 400;

    private final ReadingBook book;
    private final ImageWarnings warnings;
    private final CurrentAccount account;
    private final Durability durability;

    ReadingDesk(ReadingBook book, ImageWarnings warnings, CurrentAccount account, Durability durability) {
        this.book = book;
        this.warnings = warnings;
        this.account = account;
        this.durability = durability;
    }

    /// The reader's newest version for the study, or a new draft. Opening alone does not count as reading.
    ///
    /// @throws NotAssigned if the study is not the reader's to read
    /// @throws RoundClosed if nothing was begun and the round takes no readings now
    /// @throws org.overread.catalog.NoSuchStudy if the catalog does not know it
    @PreAuthorize("hasRole('READER')")
    public ReadingSheet open(StudyId study) {
        SignedIn reader = account.require();
        return again(() -> book.open(study, reader));
    }

    /// The reader goes away from the study. Until then, and for a while where nobody says so, open reading does not
    /// offer it to others.
    @PreAuthorize("hasRole('READER')")
    public void leave(ReadingId reading) {
        book.leave(reading, account.require());
    }

    /// A reading as it stands in the database.
    @PreAuthorize("hasRole('READER')")
    public ReadingSheet look(ReadingId reading) {
        return book.look(reading, account.require());
    }

    /// Writes a change down as it was handed in. It is in the database when this returns; handed in once more it gives
    /// the same answer and writes nothing.
    ///
    /// @throws SignedReadingIsFinal if the reading was signed
    /// @throws ChangedElsewhere if another window changed the same since its author looked
    /// @throws RevealedMeanwhile if the protocol has shown more since its author looked
    @PreAuthorize("hasRole('READER')")
    public Saved write(ReadingId reading, Change change, Submission submission) {
        change.check();
        return write(reading, submission, Entry.of(change, submission.id()));
    }

    /// Writes down several answers as one change: all of them are in the database when this returns, or none.
    ///
    /// @param answers by label; without a verdict the answer is taken back
    /// @param submission without what was seen: each answer would have its own
    /// @throws SignedReadingIsFinal if the reading was signed
    /// @throws RevealedMeanwhile if the protocol has shown more since its author looked
    @PreAuthorize("hasRole('READER')")
    public Saved answerAll(ReadingId reading, Map<LabelCode, Optional<Verdict>> answers, Submission submission) {
        Map<Submission, Entry> entries = new LinkedHashMap<>();
        answers.forEach((label, verdict) -> {
            var change = new Change.Answer(label, verdict);
            change.check();
            Submission part = submission.part(label.value());
            entries.put(part, Entry.of(change, part.id()));
        });
        SignedIn reader = account.require();
        return again(() -> book.writeAll(reading, reader, entries));
    }

    /// Passes the study over for now; answers so far are kept.
    ///
    /// @throws ReasonTooShort if it is not explained
    @PreAuthorize("hasRole('READER')")
    public Saved skip(ReadingId reading, String reason) {
        String stated = requireReason(reason);
        var event = ReadingBook.event("reading.skipped", reading).because(stated);
        return book.change(reading, account.require(), event, it -> it.skip(stated, book.now()));
    }

    /// Seals the answers so far and shows the next thing that the protocol kept back: after the images the report,
    /// after the report the registry's labels.
    ///
    /// @param revision that was on the screen
    /// @throws IncompleteReading if labels are open
    /// @throws NothingToReveal if everything is shown
    /// @throws StaleReading if it has changed since
    @PreAuthorize("hasRole('READER')")
    public ReadingSheet reveal(ReadingId reading, long revision) {
        ReadingSheet more = book.reveal(reading, account.require(), revision);
        durability.flush();
        return more;
    }

    /// Warnings about the images that the reader has not taken note of yet.
    @PreAuthorize("hasRole('READER')")
    public List<ImageWarnings.Warning> warnings(ReadingId reading) {
        return warnings.open(reading, account.require());
    }

    /// Takes note of warnings about the images; it stands for later versions of the reading as well.
    @PreAuthorize("hasRole('READER')")
    public void noteWarnings(ReadingId reading, List<ImageWarnings.Warning> seen) {
        warnings.note(reading, account.require(), seen);
    }

    /// Signs the reading for good. When this returns it survives the loss of power as well.
    ///
    /// @param revision that was on the screen
    /// @throws IncompleteReading if labels are open
    /// @throws NotRevealedYet while the protocol still keeps something back
    /// @throws UnnotedWarnings before the reader has taken note of what is wrong with the images
    /// @throws StaleReading if it has changed since, for example in another window
    @PreAuthorize("hasRole('READER')")
    public ReadingSheet sign(ReadingId reading, long revision) {
        List<ImageWarnings.Warning> unnoted = warnings(reading);
        if (!unnoted.isEmpty()) {
            throw new UnnotedWarnings(reading, unnoted);
        }
        ReadingSheet signed = book.sign(reading, account.require(), revision);
        durability.flush();
        return signed;
    }

    /// Opens a signed reading again as a new version that starts from the signed answers.
    ///
    /// @throws ReasonTooShort if it is not explained
    /// @throws NotSignedYet if it is a draft or already amended
    @PreAuthorize("hasRole('READER')")
    public ReadingSheet amend(ReadingId reading, String reason) {
        String stated = requireReason(reason);
        return book.amend(reading, account.require(), stated);
    }

    private Saved write(ReadingId reading, Submission submission, Entry entry) {
        SignedIn reader = account.require();
        return again(() -> book.write(reading, reader, submission, entry));
    }

    /// Two first visits, or one submission twice, can meet in the database: the one that lost finds the row of the
    /// other when it tries again.
    static <T> T again(Supplier<T> work) {
        try {
            return work.get();
        } catch (DataIntegrityViolationException e) {
            return work.get();
        }
    }

    static void requireKnown(LabelCode label) {
        if (LabelSet.hemorrhage().find(label).isEmpty()) {
            throw new IllegalArgumentException("No such label: " + label);
        }
    }

    private static String requireReason(String reason) {
        String stated = reason.strip();
        if (stated.length() < ReasonTooShort.MINIMUM) {
            throw new ReasonTooShort(reason);
        }
        return stated.length() > LONGEST_REASON ? stated.substring(0, LONGEST_REASON) : stated;
    }
}
