package org.overread.accounts.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.overread.accounts.AccountSummary;

/// Asks before all passkeys of somebody who has lost them are removed.
final class RemovePasskeysDialog extends ConfirmDialog {
    private static final long serialVersionUID = 1;

    RemovePasskeysDialog(AccountSummary account, Runnable remove) {
        setHeader(getTranslation("accounts.passkeys.remove-all.title", account.name()));
        setText(getTranslation("accounts.passkeys.remove-all.text"));
        setCancelable(true);
        setCancelText(getTranslation("shell.cancel"));
        setConfirmText(getTranslation("accounts.passkeys.remove"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirm -> remove.run());
    }
}
