package org.overread.contradictions;

import java.util.Comparator;
import java.util.List;
import org.overread.catalog.ReportPart;
import org.overread.reports.Glossary;
import org.overread.reports.SentencePairs;
import org.overread.reports.StudyReading;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/// Reads the report that somebody may see, with the lexicon in force. It fetches nothing: what a reading protocol keeps
/// back never gets here.
@Service
public class ReadingGlass {
    private final LexiconInForce lexicon;

    ReadingGlass(LexiconInForce lexicon) {
        this.lexicon = lexicon;
    }

    /// @return its parts with Russian first
    @PreAuthorize("hasAnyRole('READER','ADJUDICATOR','COORDINATOR')")
    public ReadReport read(List<ReportPart> report) {
        PartReader reader = lexicon.reader();
        List<ReadReport.Part> parts = report.stream()
                .sorted(Comparator.comparingInt(part -> "ru".equals(part.language()) ? 0 : 1))
                .map(part -> new ReadReport.Part(
                        part, reader.read(part), Glossary.standard().in(part.text())))
                .toList();
        var study = StudyReading.of(parts.stream().map(ReadReport.Part::reading).toList());
        return new ReadReport(parts, study, pairs(parts));
    }

    private static List<SentencePairs.Pair> pairs(List<ReadReport.Part> parts) {
        if (parts.size() != 2
                || parts.get(0).part().language().equals(parts.get(1).part().language())) {
            return List.of();
        }
        ReadReport.Part one = parts.get(0);
        ReadReport.Part other = parts.get(1);
        return SentencePairs.of(
                one.reading(), one.part().text(), other.reading(), other.part().text());
    }
}
