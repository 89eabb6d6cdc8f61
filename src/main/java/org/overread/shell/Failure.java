package org.overread.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/// A page could not be shown. The person sees a number; the log has the story under it. A refusal by a service while
/// a page is being opened is a refusal, not a failure.
@Tag("div")
@AnonymousAllowed
class Failure extends ErrorPage implements HasErrorParameter<Exception> {
    private static final long serialVersionUID = 1;
    private final transient Mishaps mishaps;

    Failure(Mishaps mishaps) {
        this.mishaps = mishaps;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (parameter.getCaughtException() instanceof AccessDeniedException) {
            tell("shell.no-access");
            return HttpServletResponse.SC_FORBIDDEN;
        }
        tell("shell.failure", mishaps.note(parameter.getCaughtException()));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
