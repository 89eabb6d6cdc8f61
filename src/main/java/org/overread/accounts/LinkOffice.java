package org.overread.accounts;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes one-time links and voids them. An account has one open link at a time.
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LinkOffice {
    private final OneTimeLinks links;
    private final Clock clock;

    LinkOffice(OneTimeLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    IssuedLink issue(AccountId account, LinkPurpose purpose) {
        voidAll(account);
        var token = LinkToken.draw();
        var link = links.save(OneTimeLink.forAccount(account, purpose, token, clock.instant()));
        return new IssuedLink((purpose == LinkPurpose.RESET ? "reset/" : "invite/") + token.value(), link.expiresAt());
    }

    void voidAll(AccountId account) {
        links.findByAccountIdAndSpentAtIsNull(account.value()).forEach(links::delete);
    }

    /// Replaces the link of the first administrator, if there is one already.
    IssuedLink issueFirst() {
        voidFirst();
        var token = LinkToken.draw();
        var link = links.save(OneTimeLink.firstAdministrator(token, clock.instant()));
        return new IssuedLink("invite/" + token.value(), link.expiresAt());
    }

    void voidFirst() {
        links.findByPurposeAndSpentAtIsNull(LinkPurpose.FIRST_ADMINISTRATOR).forEach(links::delete);
    }
}
