package org.overread.review.ui;

import com.vaadin.flow.component.html.Image;
import org.overread.imaging.StackAddress;

/// A small picture of a stack's middle slice. Decoration: the words beside it carry the meaning.
final class Thumbnail extends Image {
    private static final long serialVersionUID = 1;

    Thumbnail(StackAddress stack) {
        super(stack.path() + "/thumbnail", "");
        addClassName("thumbnail");
        getElement().setAttribute("loading", "lazy");
    }
}
