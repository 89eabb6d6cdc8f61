package org.overread.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.SignedIn;
import org.overread.catalog.StudyCatalog;
import org.overread.contradictions.ReadReport;
import org.overread.contradictions.ReadingGlass;
import org.overread.imaging.SliceKey;
import org.overread.labels.LabelCode;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Where a reader gives evidence: marks on the images, and sentences of the report. Like [ReadingDesk] it concerns the
/// signed-in reader's own readings ([NotAssigned]), and nothing is written into a signed reading
/// ([SignedReadingIsFinal]), into a round that takes nothing ([RoundClosed]), or under what the protocol has shown
/// since ([RevealedMeanwhile]). What is handed in once more gives the same answer and writes nothing.
@Service
public class EvidenceDesk {
    /// Marks that a reading has at most.
    public static final int MOST_MARKS = 500;

    private final ReadingBook book;
    private final MarkSurvey survey;
    private final StudyCatalog catalog;
    private final ReadingGlass glass;
    private final CurrentAccount account;

    EvidenceDesk(
            ReadingBook book, MarkSurvey survey, StudyCatalog catalog, ReadingGlass glass, CurrentAccount account) {
        this.book = book;
        this.survey = survey;
        this.catalog = catalog;
        this.glass = glass;
        this.account = account;
    }

    /// Keeps marks on the images, as one change, each in place of its version before if there is one. What an ellipse
    /// holds is measured here, from the file.
    ///
    /// @throws IllegalArgumentException if one is not on an image of this study, or they are too many
    @PreAuthorize("hasRole('READER')")
    public Saved mark(ReadingId reading, List<DrawnMark> drawn, Submission submission) {
        drawn.forEach(mark -> mark.label().ifPresent(ReadingDesk::requireKnown));
        ReadingSheet sheet = look(reading);
        long more =
                drawn.stream().filter(mark -> sheet.mark(mark.id()).isEmpty()).count();
        if (sheet.marks().size() + more > MOST_MARKS) {
            throw new IllegalArgumentException("A reading has at most " + MOST_MARKS + " marks");
        }
        var parts = new Parts(submission, drawn.size());
        drawn.forEach(mark -> {
            Submission part = parts.of(mark.id());
            Mark surveyed = survey.survey(sheet.study(), sheet.keepingLabel(mark));
            parts.entries.put(part, new Entry.Marked(surveyed, part.id()));
        });
        return write(reading, parts);
    }

    /// Makes a slice a key slice of a label; one that is a key slice of it already is none any more.
    ///
    /// @throws IllegalArgumentException if it is no slice of this study, or no label is named
    @PreAuthorize("hasRole('READER')")
    public Saved keySlice(ReadingId reading, DrawnMark wanted, Submission submission) {
        LabelCode label = wanted.label().orElseThrow(IllegalArgumentException::new);
        SliceKey slice = wanted.slice().orElseThrow(IllegalArgumentException::new);
        return look(reading)
                .keySlice(label, slice)
                .map(standing -> unmark(reading, List.of(standing.id()), submission))
                .orElseGet(() -> mark(reading, List.of(wanted), submission));
    }

    /// Takes marks away, as one change; marks that do not stand stay away.
    @PreAuthorize("hasRole('READER')")
    public Saved unmark(ReadingId reading, List<MarkId> marks, Submission submission) {
        ReadingSheet sheet = look(reading);
        var parts = new Parts(submission, marks.size());
        marks.stream().flatMap(mark -> sheet.mark(mark).stream()).forEach(mark -> {
            Submission part = parts.of(mark.id());
            parts.entries.put(part, new Entry.Unmarked(mark, part.id()));
        });
        return write(reading, parts);
    }

    /// Gives a sentence of the report as evidence for a label; given once more, it is taken back.
    @PreAuthorize("hasRole('READER')")
    public Saved quote(ReadingId reading, Quote quote, Submission submission) {
        ReadingDesk.requireKnown(quote.label());
        boolean given = quotes(reading).stream().anyMatch(quote::isSameAs);
        var entry = new Entry.Quoted(quote, given, submission.id());
        SignedIn reader = account.require();
        return ReadingDesk.again(() -> book.write(reading, reader, submission, entry));
    }

    /// The same, for a sentence that is named by its place.
    ///
    /// @param words what the reader saw there
    /// @throws IllegalArgumentException if the report, as far as this reader is shown it, does not say this there
    @PreAuthorize("hasRole('READER')")
    public Saved quote(ReadingId reading, LabelCode label, Quote.Place place, String words, Submission submission) {
        ReadReport report = glass.read(catalog.study(look(reading).study()).report());
        Quote quote = Quote.at(report, place, label)
                .filter(found -> found.body().equals(words))
                .orElseThrow(() -> new IllegalArgumentException("No such sentence at " + place));
        return quote(reading, quote, submission);
    }

    /// The sentences that stand as evidence, in the order in which they were given.
    @PreAuthorize("hasRole('READER')")
    public List<Quote> quotes(ReadingId reading) {
        return book.quotes(reading, account.require());
    }

    private ReadingSheet look(ReadingId reading) {
        return book.look(reading, account.require());
    }

    private Saved write(ReadingId reading, Parts parts) {
        SignedIn reader = account.require();
        return ReadingDesk.again(() -> book.writeAll(reading, reader, parts.entries));
    }

    /// What is written under one submission: one entry under its own id, several each under the id of a part.
    private static final class Parts {
        private final Map<Submission, Entry> entries = new LinkedHashMap<>();
        private final Submission whole;
        private final int several;

        Parts(Submission whole, int several) {
            this.whole = whole;
            this.several = several;
        }

        private Submission of(MarkId mark) {
            return several == 1 ? whole : whole.part(mark.toString());
        }
    }
}
