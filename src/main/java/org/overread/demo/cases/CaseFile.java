package org.overread.demo.cases;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.overread.demo.phantom.IntracerebralHematoma;
import org.overread.demo.phantom.Lesion;
import org.overread.labels.LabelCode;

/// One invented patient's findings, and what is therefore true.
///
/// @param title what the case shows, in a few words, for the truth file
/// @param age in years
/// @param male whether the invented patient is a man
/// @param findings in the order in which a report names them
public record CaseFile(String title, int age, boolean male, List<Finding> findings) {
    private static final Set<LabelCode> TYPES =
            Set.of(Labels.EPIDURAL, Labels.SUBARACHNOID, Labels.SUBDURAL, Labels.INTRACEREBRAL);

    public CaseFile {
        findings = List.copyOf(findings);
    }

    public List<Lesion> lesions() {
        return findings.stream().flatMap(finding -> finding.lesions().stream()).toList();
    }

    /// Every label that is present; all others are absent.
    public Set<LabelCode> labels() {
        Set<LabelCode> present = findings.stream()
                .flatMap(finding -> finding.labels().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        long types = present.stream().filter(TYPES::contains).count();
        long bleeds = findings.stream().filter(Finding::isBleed).count();
        boolean severalFoci = findings.stream().anyMatch(finding -> finding.isBleed() && foci(finding) > 1);
        if (types > 1 || bleeds > 1 || severalFoci) {
            present.add(Labels.MULTIPLE);
        }
        if (bleeds > 0 && findings.stream().anyMatch(Finding::significant)) {
            present.add(Labels.COMBINED);
        }
        return present;
    }

    /// The study's report.
    ///
    /// @param untold labels whose findings the report leaves out, as a mistake of its writer
    public String report(Language language, ReportStyle style, Set<LabelCode> untold) {
        List<Finding> told = findings.stream()
                .filter(finding -> finding.labels().stream().noneMatch(untold::contains))
                .toList();
        return new Report(told, style).text(language);
    }

    private static long foci(Finding finding) {
        return finding.lesions().stream()
                .filter(IntracerebralHematoma.class::isInstance)
                .count();
    }
}
