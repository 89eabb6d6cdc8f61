package org.overread.accounts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableRunnable;
import org.overread.accounts.AccountRefusal;
import org.overread.accounts.ProofDesk;
import org.overread.accounts.ProofNeeded;
import org.overread.shell.Notice;

/// Does what only somebody does who has just proved to be the one, after asking for the proof where it is time.
final class Proving {
    private final Component page;
    private final ProofDesk proofs;
    private final SerializableRunnable asBefore;

    /// @param asBefore shows how things stand, where nothing came of it
    Proving(Component page, ProofDesk proofs, SerializableRunnable asBefore) {
        this.page = page;
        this.proofs = proofs;
        this.asBefore = asBefore;
    }

    void then(SerializableRunnable work) {
        try {
            work.run();
        } catch (ProofNeeded needed) {
            ask(needed.byPasskey(), work);
        } catch (AccountRefusal refusal) {
            Notice.error(Words.text(page, refusal));
            asBefore.run();
        }
    }

    private void ask(boolean byPasskey, SerializableRunnable work) {
        var words = new ProofDialog.Words(
                page.getTranslation("accounts.proof.title"),
                page.getTranslation(byPasskey ? "accounts.proof.by-passkey" : "accounts.proof.text"),
                page.getTranslation("accounts.passkeys.continue"));
        var dialog = new ProofDialog(proofs, words, !byPasskey, () -> then(work));
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                asBefore.run();
            }
        });
        dialog.open();
    }
}
