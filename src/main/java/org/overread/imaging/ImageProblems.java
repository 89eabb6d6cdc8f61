package org.overread.imaging;

import org.overread.catalog.NoSuchStudy;
import org.overread.imaging.BadLook.What;
import org.overread.imaging.dicom.Unreadable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.validation.BindException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Turns what can go wrong with an image into a small answer with words in both languages, and never a stack trace.
@RestControllerAdvice(assignableTypes = ImagesController.class)
class ImageProblems {
    private static final Logger LOG = LoggerFactory.getLogger(ImageProblems.class);

    private final ImageTexts texts;

    ImageProblems(ImageTexts texts) {
        this.texts = texts;
    }

    @ExceptionHandler({NoSuchStudy.class, NoSuchSlice.class, MethodArgumentTypeMismatchException.class})
    ResponseEntity<ImageProblem> unknown() {
        return problem(HttpStatus.NOT_FOUND, "UNKNOWN");
    }

    @ExceptionHandler(ChangedSlice.class)
    ResponseEntity<ImageProblem> changed() {
        return problem(HttpStatus.NOT_FOUND, "CHANGED");
    }

    @ExceptionHandler
    ResponseEntity<ImageProblem> badLook(BadLook failure) {
        return problem(HttpStatus.BAD_REQUEST, failure.code());
    }

    /// A parameter that is not of its type.
    @ExceptionHandler
    ResponseEntity<ImageProblem> badLook(BindException failure) {
        return badLook(new BadLook(failure.hasFieldErrors("size") ? What.SIZE : What.WINDOW));
    }

    @ExceptionHandler(TooBusy.class)
    ResponseEntity<ImageProblem> busy() {
        ResponseEntity<ImageProblem> busy = problem(HttpStatus.SERVICE_UNAVAILABLE, "BUSY");
        return ResponseEntity.status(busy.getStatusCode())
                .headers(busy.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, "2")
                .body(busy.getBody());
    }

    @ExceptionHandler(Unreadable.class)
    ResponseEntity<ImageProblem> unreadable(Unreadable failure) {
        LOG.info("An image cannot be shown: {}", failure.reason());
        SliceFault fault = SliceFault.of(failure);
        return answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                new ImageProblem("UNREADABLE", fault.reason().name(), texts.fault(fault)));
    }

    private ResponseEntity<ImageProblem> problem(HttpStatus status, String code) {
        return answer(status, new ImageProblem(code, null, texts.text("imaging.problem." + code)));
    }

    private static ResponseEntity<ImageProblem> answer(HttpStatus status, ImageProblem problem) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
