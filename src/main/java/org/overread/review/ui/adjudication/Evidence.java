package org.overread.review.ui.adjudication;

import com.vaadin.flow.component.Component;
import org.overread.review.Mark;

/// A reader's mark in words: what it is, where, and what it measures.
final class Evidence {
    private Evidence() {}

    static String of(Mark mark, Component page) {
        String what = switch (mark.kind()) {
            case KEY_SLICE -> page.getTranslation("adjudication.evidence.key-slice");
            case DISTANCE -> page.getTranslation("adjudication.evidence.distance", mark.length());
            case ARROW -> mark.text().isBlank() ? page.getTranslation("adjudication.evidence.arrow") : mark.text();
            case ELLIPSE ->
                mark.region()
                        .map(region -> page.getTranslation(
                                "adjudication.evidence.region", region.mean(), region.deviation(), region.area()))
                        .orElseGet(() -> page.getTranslation("adjudication.evidence.region-empty"));
        };
        return mark.place().location().isPresent()
                ? page.getTranslation(
                        "adjudication.evidence.at",
                        what,
                        mark.place().location().getAsDouble())
                : what;
    }
}
