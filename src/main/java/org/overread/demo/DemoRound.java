package org.overread.demo;

import java.util.List;
import java.util.Optional;
import org.overread.accounts.AccountSummary;
import org.overread.catalog.DatasetSummary;
import org.overread.catalog.StudyCatalog;
import org.overread.labels.LabelSet;
import org.overread.review.rounds.Checks;
import org.overread.review.rounds.Protocol;
import org.overread.review.rounds.RoundBoard;
import org.overread.review.rounds.RoundDesk;
import org.overread.review.rounds.RoundPlan;
import org.overread.review.rounds.StudyChoice;
import org.springframework.stereotype.Component;

/// The round that the demonstration begins with, so that its readers find something to read: every study, two readers
/// each, report and registry shown.
@Component
class DemoRound {
    private static final long SEED = 20261123;
    private static final int READERS_EACH = 2;
    private static final int SPOT_CHECKS = 10;
    private static final String GUIDELINE = """
            Answer each label from **what the images show**; report and registry may be wrong, and some are.

            - *Uncertain*: the images do not settle it.
            - *Not assessable*: it cannot be judged on these images.

            Отвечайте по **изображениям**: протокол и реестр могут ошибаться, и местами ошибаются.
            """;

    private final RoundDesk desk;
    private final RoundBoard board;
    private final StudyCatalog catalog;

    DemoRound(RoundDesk desk, RoundBoard board, StudyCatalog catalog) {
        this.desk = desk;
        this.board = board;
        this.catalog = catalog;
    }

    /// Opens it where there is no round yet.
    void open() {
        List<DatasetSummary> datasets = catalog.datasets();
        if (datasets.size() == 1 && board.all().isEmpty() && desk.readers().size() >= READERS_EACH) {
            desk.open(desk.plan(new RoundPlan(
                    datasets.getFirst().id(),
                    "Demo round",
                    Protocol.VERIFY,
                    StudyChoice.Matching.ALL,
                    SEED,
                    desk.readers().stream().map(AccountSummary::id).toList(),
                    READERS_EACH,
                    LabelSet.hemorrhage().codes(),
                    GUIDELINE,
                    new Checks(0, 0, SPOT_CHECKS),
                    "",
                    Optional.empty())));
        }
    }
}
