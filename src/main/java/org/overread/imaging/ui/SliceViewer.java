package org.overread.imaging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.HashMap;
import java.util.Map;
import org.overread.imaging.SliceKey;
import org.overread.imaging.StackAddress;

/// The light box: stacks of slices that the reader pages, windows, zooms and probes, in one viewport or several.
///
/// The browser fetches the slices itself from `images/series/{id}`; no pixel passes through here. A call of [#show]
/// aborts whatever is still under way for the series before. Every event carries the Study Instance UID of the images
/// it speaks of, so that a page that has moved on can ignore it.
@Tag("slice-viewer")
@JsModule("./viewer/slice-viewer.ts")
public class SliceViewer extends Component implements HasSize, HasStyle, LocaleChangeObserver {
    private static final long serialVersionUID = 1;

    /// Counts the times of asking, so that a late answer to an earlier one is told apart.
    private int ticket;

    /// Shows a series at its middle slice, or at the slice where this viewer left it.
    public void show(ShownSeries shown) {
        // One property, so that the browser never sees half of an old study and half of a new one.
        Map<String, Object> asked = new HashMap<>(shown.properties());
        asked.put("ticket", ++ticket);
        getElement().setPropertyMap("shown", asked);
    }

    /// Gives the viewer the layout, window and slab that the reader had the last time.
    ///
    /// @param look as [LookKept] told it
    public void begin(String look) {
        getElement().setProperty("kept", look);
    }

    /// Takes the image away: nothing is shown, nothing is fetched.
    public void clear() {
        ticket++;
        getElement().setPropertyMap("shown", Map.of());
    }

    /// Moves to a slice, 0 for the one nearest the feet; ignored where the stack has no such slice.
    public void goTo(int index) {
        getElement().callJsFunction("goTo", index);
    }

    /// Moves to a slice of a stack; where the stack is not yet in front, once it is.
    public void goTo(StackAddress stack, SliceKey slice) {
        getElement().callJsFunction("goToSlice", stack.path(), slice.sopUid(), slice.frame());
    }

    /// Draws these marks, in place of those before.
    public void mark(ShownMarks marks) {
        getElement().setPropertyMap("marks", marks.properties());
    }

    /// Asks for word of the slices that are shown from now on.
    public void cover(CoverageOrder order) {
        getElement().setPropertyMap("coverage", order.properties());
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        getElement().setProperty("lang", event.getLocale().getLanguage());
        getElement().setPropertyMap("texts", ViewerTexts.in(event.getLocale(), this));
    }

    /// The stack is there and is of the study that was asked for last.
    public Registration addStudyShownListener(ComponentEventListener<StudyShown> listener) {
        return addListener(StudyShown.class, shown -> {
            if (shown.ticket() == ticket) {
                listener.onComponentEvent(shown);
            }
        });
    }

    /// A slice was drawn in full; at most four times a second while the reader scrolls.
    public Registration addSliceShownListener(ComponentEventListener<SliceShown> listener) {
        return addListener(SliceShown.class, listener);
    }

    /// The reader has set another look, to be kept for the next time.
    public Registration addLookKeptListener(ComponentEventListener<LookKept> listener) {
        return addListener(LookKept.class, listener);
    }

    /// The reader has made a mark, or changed one.
    public Registration addMarkDrawnListener(ComponentEventListener<MarkDrawn> listener) {
        return addListener(MarkDrawn.class, listener);
    }

    /// The reader has taken a mark away.
    public Registration addMarkRemovedListener(ComponentEventListener<MarkRemoved> listener) {
        return addListener(MarkRemoved.class, listener);
    }

    /// The reader wants the slice in front as a key slice, or no longer as one.
    public Registration addKeySliceListener(ComponentEventListener<KeySliceChosen> listener) {
        return addListener(KeySliceChosen.class, listener);
    }

    /// The reader asked for the series before or after this one.
    public Registration addSeriesStepListener(ComponentEventListener<SeriesStep> listener) {
        return addListener(SeriesStep.class, listener);
    }
}
