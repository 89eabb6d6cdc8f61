package org.overread.ingest.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import org.overread.ingest.ImportState;
import org.overread.ingest.ImportWords;
import org.overread.shell.Badge;

/// Where a run stands, in a word.
final class StateBadge extends Composite<Span> {
    private static final long serialVersionUID = 1;

    StateBadge(ImportState state, ImportWords words) {
        Badge.Tone tone = switch (state) {
            case RUNNING -> Badge.Tone.ACCENT;
            case DONE -> Badge.Tone.ABSENT;
            case CANCELLED, INTERRUPTED -> Badge.Tone.WARN;
            case FAILED -> Badge.Tone.CONFLICT;
        };
        getContent().add(new Badge(words.name(state, getLocale()), tone));
    }
}
