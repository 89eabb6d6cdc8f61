package org.overread.reports.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.overread.catalog.DatasetSummary;
import org.overread.catalog.ReportPart;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.catalog.StudySummary;
import org.overread.labels.LabelSet;
import org.overread.reports.ReportReader;
import org.overread.reports.ReportReading;
import org.overread.reports.ReportState;
import org.overread.reports.StudyReading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/// Reads every report of every dataset with two lexicons and keeps what differs.
@Component
class Effects {
    private static final Logger LOG = LoggerFactory.getLogger(Effects.class);
    private static final int AT_ONCE = 200;

    private final StudyCatalog catalog;

    Effects(StudyCatalog catalog) {
        this.catalog = catalog;
    }

    /// Starts on a thread of its own, as the person who asks.
    EffectRun start(ReportReader before, ReportReader after) {
        EffectRun run = new EffectRun();
        Thread.ofVirtual().name("lexicon-effect").start(new DelegatingSecurityContextRunnable(() -> {
            try {
                compare(run, before, after);
            } catch (RuntimeException e) {
                LOG.error("The effect of a lexicon could not be worked out", e);
                run.fails();
            }
        }));
        return run;
    }

    private void compare(EffectRun run, ReportReader before, ReportReader after) {
        List<StudyId> studies = new ArrayList<>();
        for (DatasetSummary dataset : catalog.datasets()) {
            studies.addAll(catalog.studiesOf(dataset.id()));
        }
        run.expects(studies.size());
        List<LabelChange> changes = new ArrayList<>();
        for (int from = 0; from < studies.size() && !run.isCancelled(); from += AT_ONCE) {
            List<StudyId> some = studies.subList(from, Math.min(studies.size(), from + AT_ONCE));
            Map<StudyId, List<ReportPart>> reports = catalog.reports(some);
            for (StudySummary study : catalog.studies(some)) {
                changes.addAll(changes(study, reports.getOrDefault(study.id(), List.of()), before, after));
            }
            run.advances(some.size());
        }
        if (!run.isCancelled()) {
            run.ends(changes);
        }
    }

    private static List<LabelChange> changes(
            StudySummary study, List<ReportPart> parts, ReportReader before, ReportReader after) {
        StudyReading old = reading(parts, before);
        StudyReading fresh = reading(parts, after);
        List<LabelChange> changes = new ArrayList<>();
        LabelSet.hemorrhage().codes().forEach(code -> {
            ReportState was = old.state(code);
            ReportState is = fresh.state(code);
            if (was != is) {
                changes.add(new LabelChange(study.id(), study.code(), code, was, is));
            }
        });
        return changes;
    }

    private static StudyReading reading(List<ReportPart> parts, ReportReader reader) {
        List<ReportReading> readings = parts.stream()
                .map(part -> reader.read(part.text(), part.language(), reader.sectionOf(part.heading())))
                .toList();
        return StudyReading.of(readings);
    }
}
