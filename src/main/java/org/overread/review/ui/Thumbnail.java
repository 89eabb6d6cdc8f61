package org.overread.review.ui;

import com.vaadin.flow.component.html.Image;
import org.overread.catalog.SeriesId;

/// A small picture of a series' middle slice. Decoration: the words beside it carry the meaning.
final class Thumbnail extends Image {
    private static final long serialVersionUID = 1;

    Thumbnail(SeriesId series) {
        super("images/series/" + series + "/thumbnail", "");
        addClassName("thumbnail");
        getElement().setAttribute("loading", "lazy");
    }
}
