package org.overread.review.ui.rounds;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.overread.review.rounds.Round;
import org.overread.review.rounds.RoundState;
import org.overread.shell.Badge;
import org.overread.shell.Glyph;

/// The words for rounds that several pages share.
final class RoundWords {
    private RoundWords() {}

    static Badge state(RoundState state, Component page) {
        String words = page.getTranslation("rounds.state." + state.name().toLowerCase(Locale.ROOT));
        return switch (state) {
            case PLANNED -> new Badge(Glyph.TO_READ, words, Badge.Tone.LINE);
            case OPEN -> new Badge(Glyph.IN_READING, words, Badge.Tone.ACCENT);
            case PAUSED -> new Badge(Glyph.WARNING, words, Badge.Tone.WARN);
            case CLOSED -> new Badge(Glyph.SIGNED, words, Badge.Tone.PLAIN);
        };
    }

    /// The round's name; a round for everyone has none of its own.
    static String name(Round round, Component page) {
        return round.everyone() ? page.getTranslation("rounds.everyone") : round.name();
    }

    static String protocol(Round round, Component page) {
        return page.getTranslation("rounds.protocol." + round.protocol().name().toLowerCase(Locale.ROOT));
    }
}
