package org.overread.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Whether a person goes to a page, as against what a page fetches by itself. Only to a page can one be led back after
/// signing in.
final class GoesToPage implements RequestMatcher {
    private final MediaTypeRequestMatcher html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);

    GoesToPage() {
        // What takes anything did not ask for a page.
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
    }

    @Override
    public boolean matches(HttpServletRequest request) {
        return "GET".equals(request.getMethod()) && request.getParameter("v-r") == null && html.matches(request);
    }
}
