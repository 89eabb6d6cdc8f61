package org.overread.review.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.overread.catalog.NoSuchStudy;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.review.HistoryVersion;
import org.overread.review.ReadingHistory;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;
import org.overread.shell.PageHeader;

/// The history of a study's readings: who answered what, when, in which phase, and what it replaced.
@Route("history")
@RolesAllowed({"READER", "COORDINATOR"})
@StyleSheet("styles/review.css")
class HistoryView extends Div implements HasUrlParameter<String>, HasDynamicTitle {
    private static final long serialVersionUID = 1;

    private final transient ReadingHistory history;
    private final transient StudyCatalog catalog;
    private String title = "";

    HistoryView(ReadingHistory history, StudyCatalog catalog) {
        this.history = history;
        this.catalog = catalog;
        addClassNames("page", "history");
    }

    @Override
    public void setParameter(BeforeEvent event, String parameter) {
        try {
            show(StudyId.of(parameter));
        } catch (IllegalArgumentException | NoSuchStudy e) {
            throw new NotFoundException("No such study");
        }
    }

    private void show(StudyId study) {
        title = catalog.study(study).summary().code();
        removeAll();
        add(new PageHeader(getTranslation("review.history.title", title)).with(getTranslation("review.history.about")));
        List<HistoryVersion> versions = history.of(study);
        if (versions.isEmpty()) {
            add(new EmptyState(
                    Glyph.TO_READ,
                    getTranslation("review.history.empty.title"),
                    getTranslation("review.history.empty.text")));
        }
        versions.forEach(version -> add(new HistoryCard(version)));
    }

    @Override
    public String getPageTitle() {
        return title + " · Overread";
    }
}
