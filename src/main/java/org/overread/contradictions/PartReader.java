package org.overread.contradictions;

import java.util.regex.Pattern;
import org.overread.catalog.ReportPart;
import org.overread.reports.ReportReader;
import org.overread.reports.ReportReading;
import org.overread.reports.SectionKind;

/// Reads a part of a report in the light of its column: what stands in a column called *Conclusion* is a conclusion.
public record PartReader(ReportReader reader) {
    private static final Pattern CONCLUSION =
            Pattern.compile("заключ|вывод|conclusion|impression", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern INDICATION = Pattern.compile(
            "анамнез|показан|направл|indication|history", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    public ReportReading read(ReportPart part) {
        return reader.read(part.text(), part.language(), section(part.heading()));
    }

    /// The lexicon that the reader reads with.
    public String version() {
        return reader.read("", "ru").lexiconVersion();
    }

    private static SectionKind section(String heading) {
        if (CONCLUSION.matcher(heading).find()) {
            return SectionKind.CONCLUSION;
        }
        return INDICATION.matcher(heading).find() ? SectionKind.INDICATION : SectionKind.DESCRIPTION;
    }
}
