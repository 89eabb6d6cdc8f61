package org.overread.review.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.overread.imaging.SliceKey;
import org.overread.imaging.ui.CoverageOrder;
import org.overread.imaging.ui.ShownMarks;
import org.overread.imaging.ui.ShownSeries;
import org.overread.imaging.ui.ShownSlice;
import org.overread.imaging.ui.SliceViewer;
import org.overread.review.Mark;
import org.overread.review.SubmitId;

/// The side of the page with the images: the viewer, here or in a window of its own, and below it the key slices. What
/// is to be shown is kept here, so that a viewer that comes in place of another shows the same.
final class ImageSide extends Div {
    private static final long serialVersionUID = 1;
    private final SliceViewer own = new SliceViewer();
    private final KeySliceStrip strip;
    private final Div elsewhere = new Div();
    private final transient ImageEvents events;
    private SliceViewer viewer = own;

    /// The listeners at the window's viewer.
    private List<Registration> heard = List.of();

    private @Nullable ViewerWindow window;
    private transient @Nullable ShownSeries shown;
    private transient @Nullable ShownMarks marks;
    private transient @Nullable CoverageOrder coverage;
    private transient @Nullable ShownSlice slice;

    ImageSide(ImageEvents events, KeySliceStrip strip) {
        this.events = events;
        this.strip = strip;
        addClassName("view");
        elsewhere.addClassName("elsewhere");
        elsewhere.getElement().setAttribute("role", "status");
        var back = new NativeButton(getTranslation("review.window.back"));
        back.addClassName("btn");
        back.addClickListener(click -> TwoWindows.of(this).closeWindow());
        elsewhere.add(new Paragraph(getTranslation("review.window.elsewhere")), back);
        elsewhere.setVisible(false);
        add(own, elsewhere, strip);
        listen(own);
        begin(own);
    }

    /// A study is about to be shown: nothing of the one before stays.
    void clear(CoverageOrder order) {
        shown = null;
        slice = null;
        coverage = order;
        viewer.clear();
        viewer.cover(order);
    }

    void show(ShownSeries series) {
        shown = series;
        viewer.show(series);
        if (window != null) {
            window.name(series.studyCode());
        }
    }

    void show(ShownMarks all, List<Mark> kept) {
        marks = all;
        viewer.mark(all);
        strip.show(kept, all.editable());
    }

    /// Turns to the slice of a mark; its series is already asked for.
    void turnTo(Mark mark) {
        mark.place().slice().ifPresent(slice -> viewer.goTo(mark.place().stack(), slice));
    }

    /// The images go to the window. Until it shows them no answers are taken.
    void moveTo(ViewerWindow opened) {
        inPage(() -> {
            window = opened;
            if (viewer.equals(own)) {
                own.clear();
            }
            leaveWindow();
            heard = listen(opened.viewer());
            put(opened.viewer());
            if (shown != null) {
                opened.name(shown.studyCode());
            }
        });
    }

    /// The window is gone: the images come back into the page.
    void bringBack() {
        inPage(() -> {
            window = null;
            leaveWindow();
            if (!viewer.equals(own)) {
                put(own);
            }
        });
    }

    /// A key of the page, pressed in the other window.
    void pressed(String action, SubmitId submit) {
        inPage(() -> events.key().accept(action, submit));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        TwoWindows.of(event.getSession()).pageOpened(this);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        leaveWindow();
        TwoWindows.of(event.getSession()).pageClosed(this);
    }

    private void put(SliceViewer next) {
        viewer = next;
        // Not invisible for the server: what it is told meanwhile has to arrive.
        own.setClassName("away", !next.equals(own));
        elsewhere.setVisible(!next.equals(own));
        events.imagesGone().run();
        begin(next);
        if (coverage != null) {
            next.cover(coverage);
        }
        if (shown != null) {
            next.show(shown);
            goOn(next, shown);
        }
        if (marks != null) {
            next.mark(marks);
        }
    }

    private void begin(SliceViewer next) {
        events.images().look().ifPresent(next::begin);
    }

    /// @return what ends it
    private List<Registration> listen(SliceViewer each) {
        return List.of(
                each.addStudyShownListener(
                        event -> from(each, () -> events.studyShown().accept(event.studyUid()))),
                each.addSliceShownListener(event -> from(each, () -> sliceShown(event.slice()))),
                each.addSeriesStepListener(
                        event -> from(each, () -> events.seriesStep().accept(event.step()))),
                each.addLookKeptListener(
                        event -> from(each, () -> events.images().keep(event.look()))),
                each.addMarkDrawnListener(
                        event -> from(each, () -> events.marking().drawn(event))),
                each.addMarkRemovedListener(
                        event -> from(each, () -> events.marking().removed(event))),
                each.addKeySliceListener(
                        event -> from(each, () -> events.marking().keySlice(event))));
    }

    /// A page that has gone must not answer for the window, which outlives it.
    private void leaveWindow() {
        heard.forEach(Registration::remove);
        heard = List.of();
    }

    private void sliceShown(ShownSlice now) {
        slice = now;
        events.sliceShown().accept(now);
    }

    /// The reader goes on at the slice that was in front in the other place.
    private void goOn(SliceViewer next, ShownSeries series) {
        if (slice != null && slice.source().equals(series.front().stack().path())) {
            next.goTo(series.front().stack(), new SliceKey(slice.sop(), slice.frame()));
        }
    }

    /// What a viewer says that is no longer the one in use is left out.
    private void from(SliceViewer each, SerializableRunnable work) {
        if (each.equals(viewer)) {
            inPage(work);
        }
    }

    /// Does something as this page would, also when the call comes from the other window; nothing once it has gone.
    private void inPage(SerializableRunnable work) {
        var ui = getUI();
        if (ui.isEmpty() || ui.get().equals(UI.getCurrent())) {
            work.run();
        } else if (ui.get().getSession() != null) {
            var _ = ui.get().access(work::run);
        }
    }

    /// Whom the images tell what happens to them.
    ///
    /// @param studyShown told the Study Instance UID of images that are on the screen
    /// @param seriesStep −1 for the series before, +1 for the one after
    /// @param imagesGone the images are not on the screen any more
    /// @param key a key of the page, pressed in the window with the images
    record ImageEvents(
            SerializableConsumer<String> studyShown,
            SerializableConsumer<ShownSlice> sliceShown,
            SerializableConsumer<Integer> seriesStep,
            SerializableRunnable imagesGone,
            SerializableBiConsumer<String, SubmitId> key,
            Marking marking,
            StudyImages images) {}
}
