package org.overread.api;

import org.springframework.http.HttpStatus;

/// Why a program does not get what it asks for. Each has a text `api.refusal.<code>`.
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// The reasons, with the status that goes with each (PS3.18 8.5).
    enum Code {
        /// Nothing of that UID, or no such frame.
        UNKNOWN(HttpStatus.NOT_FOUND),
        /// A UID that has other characters than digits and dots, or more than 64.
        BAD_UID(HttpStatus.BAD_REQUEST),
        /// A list of frames that is none.
        BAD_FRAMES(HttpStatus.BAD_REQUEST),
        /// A window, a viewport or a quality that is none.
        BAD_PICTURE(HttpStatus.BAD_REQUEST),
        BAD_ACCEPT(HttpStatus.BAD_REQUEST),
        /// A search key that is not known here, or a value that cannot be one of that key.
        BAD_SEARCH(HttpStatus.BAD_REQUEST),
        /// A search that would have to open too many files.
        TOO_BROAD(HttpStatus.CONTENT_TOO_LARGE),
        /// None of the media types or transfer syntaxes that the client takes can be made of what is stored.
        NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),
        /// By setting, stored pixels do not leave.
        PIXELS_OFF(HttpStatus.FORBIDDEN),
        /// The file is not there, or is not what it was when it was imported.
        UNREADABLE(HttpStatus.CONFLICT),
        /// The object has no image.
        NO_IMAGE(HttpStatus.NOT_FOUND),
        BUSY(HttpStatus.SERVICE_UNAVAILABLE);

        private final HttpStatus status;

        Code(HttpStatus status) {
            this.status = status;
        }

        HttpStatus status() {
            return status;
        }
    }

    private final Code code;
    private final String subject;

    Refusal(Code code) {
        this(code, "");
    }

    /// @param subject what it is about, such as the key; may quote what was asked for
    Refusal(Code code, String subject) {
        super(code.name());
        this.code = code;
        this.subject = subject;
    }

    Code code() {
        return code;
    }

    String subject() {
        return subject;
    }
}
