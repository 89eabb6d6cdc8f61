package org.overread.review.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;

/// Stands where a study would be when there is none left to read.
final class FinishedPanel extends Div {
    private static final long serialVersionUID = 1;

    /// @param skipped studies that were passed over and still wait
    FinishedPanel(int skipped) {
        addClassName("finished");
        var back = new Anchor(skipped > 0 ? "worklist?pile=skipped" : "worklist", getTranslation("review.to-worklist"));
        back.addClassNames("btn", "primary");
        String text = skipped > 0
                ? getTranslation("review.finished.skipped", skipped)
                : getTranslation("review.finished.text");
        add(new EmptyState(Glyph.SIGNED, getTranslation("review.finished.title"), text, back));
    }
}
