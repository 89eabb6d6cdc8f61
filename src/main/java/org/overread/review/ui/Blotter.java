package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import java.util.function.Supplier;
import org.overread.accounts.ProofNeeded;
import org.overread.accounts.ui.ProofDialog;
import org.overread.labels.LabelCode;
import org.overread.review.ChangedElsewhere;
import org.overread.review.IncompleteReading;
import org.overread.review.NotLookedThrough;
import org.overread.review.RevealedMeanwhile;
import org.overread.review.Saved;
import org.overread.review.SignedReadingIsFinal;
import org.overread.review.StaleReading;
import org.overread.review.SubmitId;
import org.overread.review.UnnotedWarnings;
import org.overread.review.rounds.RoundClosed;
import org.overread.shell.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What lies under the pen: has something written and tells page and journal what came of it.
final class Blotter {
    private static final Logger LOG = LoggerFactory.getLogger(Blotter.class);

    private final Component page;
    private final LabelPane labels;
    private final ReadingFooter footer;
    private final Supplier<Sitting> sitting;
    private final SerializableRunnable refreshed;

    Blotter(
            Component page,
            LabelPane labels,
            ReadingFooter footer,
            Supplier<Sitting> sitting,
            SerializableRunnable refreshed) {
        this.page = page;
        this.labels = labels;
        this.footer = footer;
        this.sitting = sitting;
        this.refreshed = refreshed;
    }

    /// @param again what to do when the reader wants to try once more
    /// @return whether it is in the database
    boolean write(Optional<LabelCode> label, SubmitId submit, Supplier<Saved> writing, SerializableRunnable again) {
        ReadingJournal journal = footer.journal();
        try {
            Saved saved = writing.get();
            label.flatMap(labels::row).ifPresent(LabelRow::saved);
            refresh();
            journal.saved(submit, saved.at());
            return true;
        } catch (ChangedElsewhere e) {
            journal.conflict(submit, e.theirs());
            lookAgain();
        } catch (RevealedMeanwhile e) {
            journal.refused(submit, "revealed");
            lookAgain();
        } catch (SignedReadingIsFinal e) {
            journal.refused(submit, "signed");
            Notice.error(page.getTranslation("review.signed.elsewhere"));
            lookAgain();
        } catch (RoundClosed e) {
            journal.refused(submit, "round-closed");
            Notice.error(page.getTranslation("review.round-closed"));
        } catch (NotLookedThrough e) {
            Notice.error(new StudyWords(page, sitting.get().study()).missing(e.coverage()));
        } catch (RuntimeException e) {
            LOG.error("An answer could not be saved", e);
            label.flatMap(labels::row).ifPresent(row -> row.notSaved(again));
            journal.failed(submit);
        }
        return false;
    }

    /// @param again what to do once the reader has proved to be the one, where that is asked for
    /// @return whether it was done; if not, the reader has been told why
    boolean attempt(Runnable work, SerializableRunnable again) {
        try {
            work.run();
            return true;
        } catch (IncompleteReading e) {
            Notice.error(page.getTranslation(
                    "review.sign.incomplete", new StudyWords(page, sitting.get().study()).open(e)));
            labels.turnToFirstOpen(sitting.get().sheet());
        } catch (StaleReading | SignedReadingIsFinal e) {
            Notice.error(page.getTranslation("review.sign.stale"));
            lookAgain();
        } catch (RoundClosed e) {
            Notice.error(page.getTranslation("review.round-closed"));
        } catch (UnnotedWarnings e) {
            new WarningsDialog(page, sitting.get(), e.warnings(), again).open();
        } catch (ProofNeeded e) {
            sign(again);
        } catch (RuntimeException e) {
            LOG.error("A reading could not be signed or amended", e);
            Notice.error(page.getTranslation("review.sign.failed"));
        }
        return false;
    }

    /// Says what signing means, and asks for password or passkey.
    private void sign(SerializableRunnable again) {
        Sitting now = sitting.get();
        boolean first = now.sheet().amendReason().isEmpty();
        var words = new ProofDialog.Words(
                page.getTranslation("review.proof.title", now.study().summary().code()),
                page.getTranslation(first ? "review.proof.read" : "review.proof.amended"),
                page.getTranslation("review.proof.accept"));
        new ProofDialog(now.proofs(), words, again).open();
    }

    /// Shows what the database has by now.
    void lookAgain() {
        sitting.get().refresh();
        refresh();
    }

    void refresh() {
        var now = sitting.get();
        labels.show(now.sheet());
        footer.show(now.sheet());
        footer.journal().turns(now);
        refreshed.run();
    }
}
