package org.overread.review.ui.adjudication;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.SeriesSummary;
import org.overread.catalog.StudyDetail;
import org.overread.imaging.ui.OpeningWindow;
import org.overread.imaging.ui.SeriesCaption;
import org.overread.imaging.ui.ShownSeries;
import org.overread.imaging.ui.SliceViewer;
import org.overread.review.ui.PatientLine;
import org.overread.review.ui.SeriesNames;

/// The images of a study, one series at a time.
final class CaseImages extends Div {
    private static final long serialVersionUID = 1;
    private final Div series = new Div();
    private final SliceViewer viewer = new SliceViewer();

    CaseImages() {
        addClassName("case-images");
        series.addClassName("tabs");
        add(series, viewer);
    }

    void show(StudyDetail study) {
        series.removeAll();
        viewer.clear();
        study.series().forEach(each -> {
            var button = new NativeButton(SeriesNames.of(each, this));
            button.addClickListener(click -> show(study, each, button));
            series.add(button);
            if (series.getComponentCount() == 1) {
                show(study, each, button);
            }
        });
    }

    private void show(StudyDetail study, SeriesSummary one, NativeButton chosen) {
        series.getChildren()
                .forEach(button -> button.getElement().getClassList().set("on", button.equals(chosen)));
        viewer.show(new ShownSeries(
                study.summary().uid(),
                study.summary().code(),
                PatientLine.of(study.summary(), this),
                caption(one),
                study.series().stream()
                        .filter(other -> !other.id().equals(one.id()) && other.kind() != SeriesKind.LOCALIZER)
                        .map(this::caption)
                        .toList(),
                List.of()));
    }

    private SeriesCaption caption(SeriesSummary series) {
        return new SeriesCaption(
                series.id(),
                SeriesNames.of(series, this),
                SeriesNames.technique(series, this),
                OpeningWindow.forKernel(series.kernel()));
    }
}
