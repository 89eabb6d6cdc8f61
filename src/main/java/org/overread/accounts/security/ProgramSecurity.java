package org.overread.accounts.security;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.List;
import org.overread.accounts.TokenGate;
import org.overread.accounts.TokenScope;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.CorsConfigurationSource;

/// The wall before what programs ask for: DICOMweb. A program comes with a token in each request, or from a page with
/// the portal's session; neither ever begins a session here. Only reading is served, so there is nothing to forge.
@Configuration
@ConditionalOnWebApplication
class ProgramSecurity {
    static final String DICOM_WEB = "/dicom-web/**";

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain programs(
            HttpSecurity http,
            SessionWatch watch,
            TokenGate gate,
            ProgramRefused refused,
            @Value("${overread.dicomweb.origins:}") List<String> origins)
            throws Exception {
        var sessions = new HttpSessionSecurityContextRepository();
        sessions.setAllowSessionCreation(false);
        return http.securityMatcher(DICOM_WEB)
                .authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .hasAnyRole("READER", "ADJUDICATOR", "COORDINATOR"))
                .headers(PortalSecurity::tellBrowsers)
                .cors(cors -> cors.configurationSource(allowing(origins)))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(sessions))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(refused))
                // The session is watched before the token replaces its person.
                .addFilterBefore(watch, AnonymousAuthenticationFilter.class)
                .addFilterBefore(
                        new TokenFilter(gate, TokenScope.DICOMWEB_READ, refused), AnonymousAuthenticationFilter.class)
                .build();
    }

    /// Pages of other hosts that may ask with a token: none by default. Cookies are not among what they may send, so no
    /// page can use the session of somebody who is signed in here.
    private static CorsConfigurationSource allowing(List<String> origins) {
        var rules = new CorsConfiguration();
        rules.setAllowedOrigins(origins);
        rules.setAllowedMethods(List.of("GET", "HEAD"));
        rules.setAllowedHeaders(List.of(HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT, HttpHeaders.IF_NONE_MATCH));
        rules.setExposedHeaders(List.of(HttpHeaders.ETAG, HttpHeaders.WARNING, HttpHeaders.RETRY_AFTER));
        rules.setAllowCredentials(false);
        rules.setMaxAge(Duration.ofHours(1));
        return request -> origins.isEmpty() ? null : rules;
    }
}
