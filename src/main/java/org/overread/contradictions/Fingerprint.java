package org.overread.contradictions;

import java.util.List;
import java.util.TreeMap;
import org.overread.catalog.RegistryCell;
import org.overread.catalog.ReportPart;
import org.overread.catalog.SeriesSummary;
import org.overread.catalog.StudyFacts;
import org.overread.contradictions.rules.RuleBook;
import org.overread.contradictions.rules.StackRemark;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;

/// A hash of everything that the rules look at in a study, of the rules and of the lexicon: as long as it stays the
/// same, the study need not be computed anew.
final class Fingerprint {
    private static final char END = '\u001F';

    private final StringBuilder text = new StringBuilder(1024);

    private Fingerprint() {}

    static String of(StudyFacts study, List<StackRemark> remarks, DatasetBackground background) {
        var print = new Fingerprint();
        print.add(RuleBook.VERSION).add(background.reader().version()).add(background.reportExpected());
        print.add(study.summary().age()).add(study.summary().sex());
        for (LabelCode label : LabelSet.hemorrhage().codes()) {
            print.add(study.label(label).state()).add(study.label(label).raw()).add(study.cell(label));
        }
        for (RegistryCell cell : study.registry()) {
            if (cell.field().isPresent()) {
                print.add(cell.field()).add(cell.raw()).add(cell.cell());
            }
        }
        for (SeriesSummary series : study.series()) {
            print.add(series.uid()).add(series.kind()).add(series.description());
            print.add(series.thickness()).add(series.kvp()).add(series.tubeCurrent());
            print.add(series.kernel()).add(series.manufacturer());
        }
        for (ReportPart part : study.report()) {
            print.add(part.heading()).add(part.language()).add(part.sha256());
        }
        remarks.forEach(print::add);
        background.problemsOf(study).forEach(print::add);
        print.add(new TreeMap<>(background.twinsOf(study)));
        return FoundContradiction.sha256(print.text.toString());
    }

    private Fingerprint add(Object value) {
        text.append(value).append(END);
        return this;
    }
}
