package org.overread.accounts.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import org.overread.accounts.AccountSummary;

/// Asks before a person is locked out.
final class DisableDialog extends ConfirmDialog {
    private static final long serialVersionUID = 1;

    DisableDialog(AccountSummary account, Runnable disable) {
        setHeader(getTranslation("accounts.disable.title", account.name()));
        setText(getTranslation("accounts.disable.text"));
        setCancelable(true);
        setCancelText(getTranslation("shell.cancel"));
        setConfirmText(getTranslation("accounts.disable"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirm -> disable.run());
    }
}
