package org.overread.review.ui.adjudication;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overread.catalog.StudyDetail;
import org.overread.imaging.ui.ShownSeries;
import org.overread.imaging.ui.SliceViewer;
import org.overread.review.ui.OfferedStack;
import org.overread.review.ui.PatientLine;
import org.overread.review.ui.SeriesNames;
import org.overread.review.ui.StackFinder;

/// The images of a study, one stack of a series at a time.
final class CaseImages extends Div {
    private static final long serialVersionUID = 1;
    private final Div tabs = new Div();
    private final SliceViewer viewer = new SliceViewer();
    private final transient StackFinder finder;
    private transient @Nullable StudyDetail study;
    private transient List<OfferedStack> stacks = List.of();

    CaseImages(StackFinder finder) {
        this.finder = finder;
        addClassName("case-images");
        tabs.addClassName("tabs");
        add(tabs, viewer);
    }

    void show(StudyDetail opened) {
        viewer.clear();
        study = opened;
        offer(opened.series().stream().map(OfferedStack::of).toList());
        stacks.stream().findFirst().ifPresent(first -> show(opened, first));
    }

    /// Some series may be several stacks.
    @Override
    protected void onAttach(AttachEvent event) {
        var attached = study;
        if (attached != null) {
            finder.find(attached.series(), this, all -> {
                if (attached.equals(study)) {
                    offer(all);
                    show(attached, all.getFirst());
                }
            });
        }
    }

    private void offer(List<OfferedStack> all) {
        stacks = all;
        tabs.removeAll();
        all.forEach(stack -> {
            var tab = new NativeButton(SeriesNames.of(stack, this));
            tab.addClickListener(click -> {
                if (study != null) {
                    show(study, stack);
                }
            });
            tabs.add(tab);
        });
    }

    private void show(StudyDetail of, OfferedStack front) {
        int chosen = stacks.indexOf(front);
        for (int each = 0; each < stacks.size(); each++) {
            tabs.getComponentAt(each).getElement().getClassList().set("on", each == chosen);
        }
        viewer.show(new ShownSeries(
                of.summary().uid(),
                of.summary().code(),
                PatientLine.of(of.summary(), this),
                SeriesNames.caption(front, this),
                SeriesNames.besides(front, stacks, this),
                List.of()));
    }
}
