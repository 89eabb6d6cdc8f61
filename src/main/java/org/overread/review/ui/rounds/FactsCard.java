package org.overread.review.ui.rounds;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;
import org.overread.review.rounds.Round;
import org.overread.review.rounds.RoundProgress;
import org.overread.shell.Card;
import org.overread.shell.DateStyle;

/// What a round was planned to be.
final class FactsCard extends Div {
    private static final long serialVersionUID = 1;
    private final DescriptionList facts = new DescriptionList();

    FactsCard(RoundProgress progress) {
        Round round = progress.round();
        facts.addClassName("facts");
        put("studies", Integer.toString(progress.studies()));
        if (!round.everyone()) {
            put("choice", round.choice());
            put("seed", Long.toString(round.seed()));
            put("per-study", Integer.toString(round.readersPerStudy()));
            put("repeats", getTranslation("rounds.percent", round.checks().repeats()));
            put("sentinels", getTranslation("rounds.percent", round.checks().sentinels()));
            put("spot-checks", getTranslation("rounds.percent", round.checks().spotChecks()));
        }
        put(
                "labels",
                round.labels().stream()
                        .flatMap(code -> LabelSet.hemorrhage().find(code).stream())
                        .map(LabelDefinition::abbreviation)
                        .collect(Collectors.joining(", ")));
        put("deadline", round.deadline().map(DateStyle.day(getLocale())::format).orElse("–"));
        put(
                "end",
                progress.expectedEnd().map(DateStyle.day(getLocale())::format).orElse("–"));
        add(Card.titled(getTranslation("rounds.facts"), facts));
    }

    private void put(String key, String value) {
        facts.add(new Term(getTranslation("rounds.fact." + key)), new Description(value));
    }
}
