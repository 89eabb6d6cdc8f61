package org.overread.review.ui.rounds;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.overread.review.rounds.RoundRefusal;

/// Why a round was refused, and what to do, in words.
final class Refusals {
    private Refusals() {}

    static String words(RoundRefusal refusal, Component page) {
        String reason = refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return page.getTranslation("rounds.refused." + reason, refusal.about());
    }
}
