package org.overread.accounts.security;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import org.overread.accounts.SignInDesk;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Which address is open to whom, and what browsers are told. Pages are guarded by their own annotations, services by
/// theirs; this is the outer wall.
@Configuration
@EnableWebSecurity
@ConditionalOnWebApplication
class PortalSecurity {
    /// Two deviations that Vaadin needs: inline scripts and `eval` in the page it writes.
    static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; "
            + "worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final String[] STATIC = {"/styles/**", "/fonts/**", "/icons/**", "/lumo/**", "/favicon.ico"};

    @Bean
    SecurityFilterChain portal(
            HttpSecurity http,
            ObjectProvider<RequestMappingHandlerMapping> controllers,
            SignInDesk desk,
            SessionWatch watch,
            RequestUtil requests,
            VaadinDefaultRequestCache remembered)
            throws Exception {
        remembered.ignoreRequests(new NegatedRequestMatcher(new GoesToPage()));
        return http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(STATIC)
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/images/**")
                        .hasAnyRole("READER", "ADJUDICATOR", "COORDINATOR")
                        .requestMatchers("/readings/**")
                        .hasRole("READER"))
                .headers(PortalSecurity::tellBrowsers)
                // Vaadin's own rule would also let the sign-in form pass without its token.
                .csrf(csrf -> csrf.ignoringRequestMatchers(requests::isFrameworkInternalRequest))
                .formLogin(form -> form.loginPage("/login").failureHandler(new RefusedAtTheDoor()))
                .with(new PasskeySignIn.Door(desk), door -> {})
                .with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.loginView("/login", "/login?bye")
                                .enableCsrfConfiguration(false)
                                .addLogoutHandler((request, response, leaving) -> {
                                    if (leaving != null) {
                                        desk.signOut();
                                    }
                                })
                                .anyRequest(rest -> rest.access(new PagesOnly(controllers))))
                .addFilterBefore(new StaleSignInPage(), CsrfFilter.class)
                .addFilterBefore(watch, AuthorizationFilter.class)
                .build();
    }

    static void tellBrowsers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
    }
}
