package org.overread.accounts.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.ServletContextInitializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Names the session's cookie. Where the portal is served over HTTPS (`server.servlet.session.cookie.secure=true`) the
/// prefix `__Host-` makes browsers refuse one that another host or plain HTTP has set.
@Configuration
@ConditionalOnWebApplication
class SessionCookie {
    @Bean
    ServletContextInitializer sessionCookieName(
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        return context -> {
            var cookie = context.getSessionCookieConfig();
            cookie.setName(secure ? "__Host-overread" : "overread");
            cookie.setPath("/");
        };
    }
}
