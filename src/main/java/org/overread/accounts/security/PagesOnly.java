package org.overread.accounts.security;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AuthenticationTrustResolver;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// The rule for every address that has none of its own: denied where a controller would answer, so that a forgotten
/// rule opens nothing; else a signed-in person gets as far as the page that says there is no such page.
class PagesOnly implements AuthorizationManager<RequestAuthorizationContext> {
    private final AuthenticationTrustResolver trust = new AuthenticationTrustResolverImpl();
    private final ObjectProvider<RequestMappingHandlerMapping> controllers;

    PagesOnly(ObjectProvider<RequestMappingHandlerMapping> controllers) {
        this.controllers = controllers;
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> authentication, RequestAuthorizationContext context) {
        return new AuthorizationDecision(trust.isAuthenticated(authentication.get())
                && "GET".equals(context.getRequest().getMethod())
                && controllers.stream().noneMatch(mapping -> serves(mapping, context)));
    }

    private static boolean serves(RequestMappingHandlerMapping mapping, RequestAuthorizationContext context) {
        try {
            return mapping.getHandler(context.getRequest()) != null;
        } catch (Exception e) {
            // The address is a controller's, asked for in a way that it does not answer.
            return true;
        }
    }
}
