package org.overread.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeType;
import org.springframework.util.MimeTypeUtils;

/// What a client takes, best first: the Accept header, or the query parameter `accept` instead (PS3.18 8.3.3, 8.7).
///
/// @param wishes at least one
record Accepted(List<Wish> wishes) {
    /// As stored, whatever that is.
    static final String STORED = "*";

    /// `type=application/dicom` without the quotes that its slash needs (RFC 9110 5.6.6): many clients forget them.
    private static final Pattern UNQUOTED = Pattern.compile("(;\\s*type\\s*=\\s*)([\\w.+*-]+/[\\w.+*-]+)");

    /// One media type that a client takes.
    ///
    /// @param type such as `application/dicom`, of each part where several are sent; may be `*/*` or `image/*`
    /// @param multipart whether it is to come as `multipart/related`; `*/*` takes both
    /// @param syntax transfer syntax UID, or [#STORED]; empty where the client does not say
    record Wish(String type, boolean multipart, Optional<String> syntax, double weight) {
        boolean isAnything() {
            return type.equals("*/*");
        }

        boolean takes(String other) {
            return isAnything()
                    || type.equals(other)
                    || (type.endsWith("/*") && other.startsWith(type.substring(0, type.length() - 1)));
        }

        /// Whether the type is named, rather than any taken.
        boolean names(String other) {
            return type.equals(other);
        }

        boolean takesStored(String stored) {
            return syntax.filter(wanted -> wanted.equals(STORED) || wanted.equals(stored))
                    .isPresent();
        }
    }

    /// @throws Refusal BAD_ACCEPT if it cannot be read
    static Accepted of(HttpServletRequest request) {
        String parameter = request.getParameter("accept");
        List<String> headers =
                parameter != null ? List.of(parameter) : Collections.list(request.getHeaders(HttpHeaders.ACCEPT));
        List<Wish> wishes = new ArrayList<>();
        try {
            for (String header : headers) {
                MimeTypeUtils.parseMimeTypes(UNQUOTED.matcher(header).replaceAll("$1\"$2\""))
                        .forEach(type -> wishes.add(wish(type)));
            }
        } catch (InvalidMimeTypeException | NumberFormatException e) {
            throw new Refusal(Refusal.Code.BAD_ACCEPT);
        }
        wishes.removeIf(wish -> wish.weight() <= 0);
        if (wishes.isEmpty()) {
            wishes.add(new Wish("*/*", true, Optional.empty(), 1));
        }
        wishes.sort(Comparator.comparingDouble(Wish::weight).reversed());
        return new Accepted(List.copyOf(wishes));
    }

    /// Whether JSON, or anything, is among what is taken: for answers that come in no other form.
    boolean json() {
        return wishes.stream().anyMatch(wish -> wish.takes("application/dicom+json") || wish.takes("application/json"));
    }

    private static Wish wish(MimeType type) {
        boolean multipart = type.getType().equals("multipart");
        if (multipart
                && !type.getSubtype().equals("related")
                && !type.getSubtype().equals("*")) {
            throw new Refusal(Refusal.Code.NOT_ACCEPTABLE);
        }
        String plain = type.getType() + "/" + type.getSubtype();
        String weight = type.getParameter("q");
        return new Wish(
                (multipart ? parameter(type, "type").orElse("*/*") : plain).toLowerCase(Locale.ROOT),
                multipart || plain.equals("*/*"),
                parameter(type, "transfer-syntax"),
                weight == null ? 1 : Double.parseDouble(weight));
    }

    private static Optional<String> parameter(MimeType type, String name) {
        return Optional.ofNullable(type.getParameter(name))
                .map(value -> value.startsWith("\"") && value.endsWith("\"") && value.length() > 1
                        ? value.substring(1, value.length() - 1)
                        : value)
                .filter(value -> !value.isBlank());
    }
}
