package org.overread.api;

import java.util.Locale;
import org.overread.catalog.PathRefused;
import org.overread.imaging.TooBusy;
import org.overread.imaging.dicom.Unreadable;
import org.overread.shell.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Answers a program's failed question with a status of the standard and a sentence for the person behind it, in both
/// languages, and never a stack trace.
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    private final Messages messages;

    ApiProblems(Messages messages) {
        this.messages = messages;
    }

    /// @param code one word, see [Refusal.Code]
    record Problem(int status, String code, Text text) {}

    /// One text in both languages.
    record Text(String en, String ru) {}

    @ExceptionHandler
    ResponseEntity<Problem> refused(Refusal refusal) {
        return answer(refusal.code(), refusal.subject());
    }

    @ExceptionHandler
    ResponseEntity<Problem> unreadable(Unreadable failure) {
        LOG.info("An object cannot be passed on: {}", failure.reason());
        return switch (failure.reason()) {
            case UNSUPPORTED_SYNTAX, UNSUPPORTED_PIXELS -> answer(Refusal.Code.NOT_ACCEPTABLE, failure.detail());
            case NO_PIXELS -> answer(Refusal.Code.NO_IMAGE, "");
            default -> answer(Refusal.Code.UNREADABLE, failure.detail());
        };
    }

    @ExceptionHandler(TooBusy.class)
    ResponseEntity<Problem> busy() {
        return answer(Refusal.Code.BUSY, "");
    }

    @ExceptionHandler
    ResponseEntity<Problem> outside(PathRefused refused) {
        LOG.warn("A path of the catalog is not followed: {}", refused.getMessage());
        return answer(Refusal.Code.UNREADABLE, "");
    }

    private ResponseEntity<Problem> answer(Refusal.Code code, String subject) {
        String key = "api.refusal." + code.name();
        var problem = new Problem(
                code.status().value(),
                code.name(),
                new Text(
                        messages.getTranslation(key, Locale.ENGLISH, subject),
                        messages.getTranslation(key, Messages.RUSSIAN, subject)));
        var answer = ResponseEntity.status(code.status())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
        if (code == Refusal.Code.BUSY) {
            answer.header(HttpHeaders.RETRY_AFTER, "2");
        }
        return answer.body(problem);
    }
}
