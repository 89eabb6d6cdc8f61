package org.overread.imaging.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.UUID;
import org.overread.catalog.SeriesId;
import org.overread.imaging.SliceKey;

/// The reader wants the slice in front as a key slice, or no longer as one.
@DomEvent("key-slice")
public class KeySliceChosen extends ComponentEvent<SliceViewer> {
    private static final long serialVersionUID = 1;
    private final String studyUid;
    private final SeriesId series;
    private final transient SliceKey slice;
    private final UUID submit;

    public KeySliceChosen(
            SliceViewer source,
            boolean fromClient,
            @EventData("event.detail.studyUid") String studyUid,
            @EventData("event.detail.source") String series,
            @EventData("event.detail.sop") String sop,
            @EventData("event.detail.frame") int frame,
            @EventData("event.detail.submit") String submit) {
        super(source, fromClient);
        this.studyUid = studyUid;
        this.series = SeriesId.of(series.substring(series.lastIndexOf('/') + 1));
        this.slice = new SliceKey(sop, frame);
        this.submit = UUID.fromString(submit);
    }

    public String studyUid() {
        return studyUid;
    }

    public SeriesId series() {
        return series;
    }

    public SliceKey slice() {
        return slice;
    }

    /// The browser's own id of this press.
    public UUID submit() {
        return submit;
    }
}
