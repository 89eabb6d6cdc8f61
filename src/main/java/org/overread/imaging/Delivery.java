package org.overread.imaging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// One answer with an image in it, on its way to a client.
///
/// A file of the cache goes from the page cache to the socket by the operating system (sendfile) where the server can:
/// it then is neither read into the heap nor written in pieces of 8 KB, which cost more than all else together.
///
/// @param type media type of what is inside
/// @param etag its name, which changes with its content
/// @param caching the header Cache-Control
record Delivery(String type, String etag, String caching) {
    /// For an address that names the version: the answer never changes.
    private static final String FOREVER = "max-age=31536000, private, immutable";

    /// For an address that does not: good after asking again.
    static final String ASK_AGAIN = "no-cache, private";

    // Tomcat's own request attributes; another server has none of them and gets the bytes.
    private static final String SENDFILE = "org.apache.tomcat.sendfile.";

    /// A frame or a preview.
    ///
    /// @param version what the address says of the version
    static Delivery packed(String etag, Optional<String> version) {
        return new Delivery("application/octet-stream", etag, version.isPresent() ? FOREVER : ASK_AGAIN);
    }

    static Delivery picture(PictureFormat format, String etag, Optional<String> version) {
        return new Delivery(format.type(), etag, version.isPresent() ? FOREVER : ASK_AGAIN);
    }

    /// Answers that the client's copy is still good.
    ///
    /// @return whether it is
    boolean isNotModified(HttpServletRequest request, HttpServletResponse response) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        // An etag has no quotes inside, so looking for it among several is exact.
        if (known == null || !known.contains("\"" + etag + "\"")) {
            return false;
        }
        response.setStatus(HttpStatus.NOT_MODIFIED.value());
        tell(response);
        return true;
    }

    /// Answers with the image.
    void send(Finished image, Packing packing, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        tell(response);
        response.setContentType(type);
        if (packing != Packing.NONE) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, packing.coding());
        }
        response.setContentLengthLong(image.length());
        switch (image) {
            case Finished.Loose(byte[] bytes) -> response.getOutputStream().write(bytes);
            case Finished.Kept kept
            when Boolean.TRUE.equals(request.getAttribute(SENDFILE + "support")) -> {
                request.setAttribute(SENDFILE + "filename", kept.file().toString());
                request.setAttribute(SENDFILE + "start", 0L);
                request.setAttribute(SENDFILE + "end", kept.length());
            }
            case Finished.Kept kept -> Files.copy(kept.file(), response.getOutputStream());
        }
    }

    private void tell(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, caching);
        response.setHeader(HttpHeaders.ETAG, "\"" + etag + "\"");
        // Frames are packed as the client takes it, pictures are of the kind that it takes.
        boolean picture = type.startsWith("image/");
        response.setHeader(HttpHeaders.VARY, picture ? HttpHeaders.ACCEPT : HttpHeaders.ACCEPT_ENCODING);
    }
}
