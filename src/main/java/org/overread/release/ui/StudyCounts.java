package org.overread.release.ui;

import com.vaadin.flow.component.html.DescriptionList;
import org.overread.release.ExportCounts;

/// The figures of an export: studies in all, read, agreed, in disagreement, not read.
final class StudyCounts extends DescriptionList {
    private static final long serialVersionUID = 1;

    StudyCounts(ExportCounts counts) {
        addClassName("study-counts");
        put("release.studies", counts.studies());
        put("release.single", counts.singleRead());
        put("release.agreed", counts.agreed());
        put("release.disagreed", counts.disagreed());
        put("release.not-read", counts.notRead());
    }

    private void put(String key, int count) {
        add(new Term(getTranslation(key)), new Description(getTranslation("release.count", count)));
    }
}
