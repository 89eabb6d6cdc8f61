package org.overread.accounts.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import org.overread.accounts.Visit;

/// How the request that a page works on came in.
final class Visits {
    private Visits() {}

    static Visit current() {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest request
                ? Visit.of(
                        request.getScheme(), request.getServerName(), request.getServerPort(), request.getRemoteAddr())
                : new Visit("unknown:nowhere", "unknown");
    }
}
