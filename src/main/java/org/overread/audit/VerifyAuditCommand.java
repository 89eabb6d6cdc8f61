package org.overread.audit;

import java.util.List;
import java.util.Locale;
import org.overread.home.Command;
import org.overread.shell.Messages;
import org.springframework.stereotype.Component;

/// `verify-audit`: checks the hash chain of the trail; exit code 1 when it is broken.
@Component
class VerifyAuditCommand implements Command {
    private final AuditVerifier verifier;
    private final Messages messages;

    VerifyAuditCommand(AuditVerifier verifier, Messages messages) {
        this.verifier = verifier;
        this.messages = messages;
    }

    @Override
    public String verb() {
        return "verify-audit";
    }

    @Override
    public int run(List<String> arguments) {
        ChainCheck check = verifier.verify();
        System.out.println(check.fault()
                .map(fault -> text("audit.fault." + fault.kind(), Long.toString(fault.seq())))
                .orElseGet(() -> text(
                        "audit.intact",
                        Long.toString(check.entries()),
                        check.head().hash())));
        return check.intact() ? 0 : 1;
    }

    private String text(String key, Object... arguments) {
        return messages.getTranslation(key, Locale.getDefault(), arguments);
    }
}
