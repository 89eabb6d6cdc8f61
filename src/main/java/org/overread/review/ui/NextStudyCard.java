package org.overread.review.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import org.overread.catalog.SeriesSummary;
import org.overread.catalog.StudyDetail;
import org.overread.catalog.StudyId;
import org.overread.imaging.StackAddress;
import org.overread.keys.KeyAction;
import org.overread.keys.ui.KeyCap;
import org.overread.shell.Badge;
import org.overread.shell.Glyph;

/// The big button, and what it will open.
final class NextStudyCard extends Div {
    private static final long serialVersionUID = 1;

    /// @param draft whether the study was begun already
    NextStudyCard(StudyDetail study, boolean draft, SerializableConsumer<StudyId> opened) {
        addClassName("stack");
        var button = new NativeButton();
        button.addClassNames("btn", "primary", "big", "next");
        button.add(new Span(getTranslation("review.next")));
        button.add(new KeyCap(KeyAction.NEXT_READING));
        button.addClickListener(click -> opened.accept(study.summary().id()));
        add(button, preview(study, draft));
    }

    private Div preview(StudyDetail study, boolean draft) {
        var code = new Span(study.summary().code());
        code.addClassNames("semi", "t14");
        var facts = new Span(PatientLine.of(study.summary(), this) + " · "
                + getTranslation(
                        "review.next.series",
                        study.series().size(),
                        study.summary().sliceCount()));
        facts.addClassName("t2");
        var words = new Div(new Div(code), new Div(facts));
        if (draft) {
            words.add(new Badge(Glyph.IN_READING, getTranslation("review.next.resume"), Badge.Tone.ACCENT));
        }
        var preview = new Div();
        preview.addClassName("preview");
        study.series().stream()
                .findFirst()
                .map(SeriesSummary::id)
                .map(series -> new Thumbnail(StackAddress.first(series)))
                .ifPresent(preview::add);
        preview.add(words);
        return preview;
    }
}
