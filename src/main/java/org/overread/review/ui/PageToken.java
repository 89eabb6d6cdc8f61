package org.overread.review.ui;

import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinSession;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/// The token by which the page's own posts are known to be its own. A request knows the token of its session, but a
/// page that is changed from the other window has none: the session keeps it for those.
final class PageToken {
    private PageToken() {}

    static Optional<CsrfToken> current() {
        var session = VaadinSession.getCurrent();
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            session.setAttribute(
                    CsrfToken.class,
                    new DefaultCsrfToken(token.getHeaderName(), token.getParameterName(), token.getToken()));
        }
        return Optional.ofNullable(session.getAttribute(CsrfToken.class));
    }
}
