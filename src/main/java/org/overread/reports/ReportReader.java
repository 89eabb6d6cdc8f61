package org.overread.reports;

import org.overread.labels.LabelSet;
import org.overread.reports.lexicon.Lexicon;
import org.overread.reports.sense.Evidence;

/// Reads reports with one lexicon. Immutable: one reader serves all threads.
///
/// The time it takes grows with the length of the text and with nothing else, whatever the text is.
public final class ReportReader {
    private final Lexicon lexicon;
    private final LabelSet labels;

    public ReportReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.labels = LabelSet.hemorrhage();
    }

    /// A reader with the lexicon that comes with the software.
    public static ReportReader standard() {
        return new ReportReader(Lexicon.standard());
    }

    /// Reads a text; what stands before its first heading counts as description.
    ///
    /// @param language `ru` or `en`, for the reading's own record: words of both are understood in any text
    public ReportReading read(String text, String language) {
        return read(text, language, SectionKind.DESCRIPTION);
    }

    /// @param start the section of what stands before the first heading, such as the conclusion for the registry
    ///     column `Заключение`
    public ReportReading read(String text, String language, SectionKind start) {
        Evidence evidence = Evidence.of(text, lexicon, start);
        return new ReportReading(
                language,
                evidence.sections(),
                evidence.sentences(),
                evidence.statements(),
                evidence.setAside(),
                evidence.measurements(),
                Weighing.of(labels, evidence.statements()),
                lexicon.version());
    }

    /// The section that a registry column holds by its heading, such as the conclusion under `Заключение`; the
    /// description where the heading tells nothing.
    public SectionKind sectionOf(String heading) {
        return Evidence.sectionOf(heading, lexicon);
    }

    /// The version of the lexicon that it reads with.
    public String version() {
        return lexicon.version();
    }

    public Lexicon lexicon() {
        return lexicon;
    }
}
