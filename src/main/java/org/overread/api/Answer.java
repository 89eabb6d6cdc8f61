package org.overread.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.UUID;
import org.overread.imaging.dicom.Unreadable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.web.context.request.ServletWebRequest;

/// An answer being sent. What cannot be known before it begins ends it in the middle, so that the client sees that it
/// is not whole; it never ends as if it were.
final class Answer {
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Answer(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    /// Names the answer by an entity tag. The client keeps it to itself and asks each time whether it still holds.
    ///
    /// @return whether the client has it already, which is then all that is said
    boolean isKnown(String stamp) {
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.setHeader(
                HttpHeaders.CACHE_CONTROL, CacheControl.noCache().cachePrivate().getHeaderValue());
        return new ServletWebRequest(request, response).checkNotModified(stamp);
    }

    void single(Part part) throws IOException {
        try (part) {
            response.setContentType(part.type());
            part.length().ifPresent(response::setContentLengthLong);
            if (!isHead()) {
                send(part.content());
            }
        }
    }

    /// Several parts as `multipart/related` (RFC 2387), each made when the one before is sent.
    ///
    /// @param type media type of the parts, as the Content-Type names it
    /// @param parts at least one
    void multipart(String type, Iterator<Part> parts) throws IOException {
        String boundary = UUID.randomUUID().toString();
        // Made before anything is said: what is wrong with it is then said in full.
        Part first = parts.next();
        response.setContentType("multipart/related; type=\"" + type + "\"; boundary=" + boundary);
        if (isHead()) {
            first.close();
            return;
        }
        send(out -> {
            write(first, boundary, out);
            while (parts.hasNext()) {
                write(parts.next(), boundary, out);
            }
            out.write(("--" + boundary + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        });
    }

    private static void write(Part part, String boundary, OutputStream out) throws IOException {
        try (part) {
            out.write(head(boundary, part).getBytes(StandardCharsets.US_ASCII));
            part.content().writeTo(out);
            out.write(new byte[] {'\r', '\n'});
        }
    }

    /// A document that is written as it is made.
    void document(String type, Part.Content content) throws IOException {
        response.setContentType(type);
        if (!isHead()) {
            send(content);
        }
    }

    private boolean isHead() {
        return "HEAD".equals(request.getMethod());
    }

    private static String head(String boundary, Part part) {
        String length =
                part.length().isPresent() ? "Content-Length: " + part.length().getAsLong() + "\r\n" : "";
        return "--" + boundary + "\r\nContent-Type: " + part.type() + "\r\n" + length + "\r\n";
    }

    private void send(Part.Content content) throws IOException {
        OutputStream out = response.getOutputStream();
        try {
            content.writeTo(out);
            out.flush();
        } catch (Unreadable | Refusal e) {
            throw new IOException("An answer ends before its end: " + e.getMessage(), e);
        }
    }
}
