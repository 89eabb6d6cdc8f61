package org.overread.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.overread.shell.Messages;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Tells a program that it may not: with a status, and a sentence for the person behind it in both languages.
@Component
class ProgramRefused implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Messages messages;

    ProgramRefused(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException missing)
            throws IOException {
        challenge(request, response, "NO_TOKEN");
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        answer(response, HttpStatus.FORBIDDEN, "NOT_ALLOWED");
    }

    void badToken(HttpServletRequest request, HttpServletResponse response) throws IOException {
        challenge(request, response, "BAD_TOKEN");
    }

    void otherScope(HttpServletResponse response) throws IOException {
        answer(response, HttpStatus.FORBIDDEN, "NOT_ALLOWED");
    }

    void wait(HttpServletResponse response, Duration time) throws IOException {
        response.setHeader(
                HttpHeaders.RETRY_AFTER,
                String.valueOf(Math.max(1, time.plusMillis(999).toSeconds())));
        answer(response, HttpStatus.TOO_MANY_REQUESTS, "WAIT");
    }

    /// Asks for a token. A script in a page is not asked for `Basic`: its browser would open a window of its own.
    private void challenge(HttpServletRequest request, HttpServletResponse response, String code) throws IOException {
        String mode = request.getHeader("Sec-Fetch-Mode");
        if (mode == null || mode.equals("navigate")) {
            response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Overread DICOMweb\", charset=\"UTF-8\"");
        }
        response.addHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Overread DICOMweb\"");
        answer(response, HttpStatus.UNAUTHORIZED, code);
    }

    private void answer(HttpServletResponse response, HttpStatus status, String code) throws IOException {
        String key = "accounts.program." + code;
        Map<String, Object> problem = Map.of(
                "status",
                status.value(),
                "code",
                code,
                "text",
                Map.of(
                        "en", messages.getTranslation(key, Locale.ENGLISH),
                        "ru", messages.getTranslation(key, Messages.RUSSIAN)));
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JsonMapper.shared().writeValueAsBytes(problem));
    }
}
