package org.overread.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.overread.api.Accepted.Wish;
import org.overread.imaging.Darkroom;
import org.overread.imaging.dicom.StoredBytes;
import org.overread.imaging.dicom.StoredObject;
import org.springframework.stereotype.Component;

/// Sends frames of a file, as stored or decoded, as the client takes them (PS3.18 8.7.3.5).
@Component
class LeavingFrames {
    private final Darkroom darkroom;

    LeavingFrames(Darkroom darkroom) {
        this.darkroom = darkroom;
    }

    /// @param list frame numbers as they stand in the address
    void send(Path file, String list, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (StoredObject object = StoredObject.open(file)) {
            send(object, file, FrameNumbers.of(list, count(object)), new Answer(request, response), request);
        }
    }

    void sendAll(Path file, HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (StoredObject object = StoredObject.open(file)) {
            List<Integer> all = IntStream.rangeClosed(1, count(object)).boxed().toList();
            send(object, file, all, new Answer(request, response), request);
        }
    }

    private static int count(StoredObject object) {
        int count = object.frames();
        if (count == 0) {
            throw new Refusal(Refusal.Code.NO_IMAGE);
        }
        return count;
    }

    private void send(StoredObject object, Path file, List<Integer> frames, Answer answer, HttpServletRequest request)
            throws IOException {
        Form form = Accepted.of(request).wishes().stream()
                .flatMap(wish -> form(wish, object, frames.size()).stream())
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Code.NOT_ACCEPTABLE));
        if (answer.isKnown(Stamp.of(List.of(file), frames + " " + form))) {
            return;
        }
        if (form.single()) {
            answer.single(part(object, file, frames.getFirst(), form));
        } else {
            answer.multipart(
                    form.type(),
                    frames.stream()
                            .map(frame -> part(object, file, frame, form))
                            .iterator());
        }
    }

    /// How frames are sent.
    ///
    /// @param syntax the transfer syntax UID that goes with the type
    private record Form(String type, String syntax, boolean stored, boolean single) {
        String contentType() {
            return type + "; transfer-syntax=" + syntax;
        }
    }

    /// The form that a wish leads to: as stored where the client takes that, else decoded.
    private static Optional<Form> form(Wish wish, StoredObject object, int count) {
        boolean single = !wish.multipart();
        if (single && count > 1) {
            return Optional.empty();
        }
        var syntax = object.header().transferSyntax();
        String stored = object.isPlain() ? PixelMedia.EXPLICIT : syntax.uid();
        String natural = PixelMedia.of(syntax);
        if (wish.isAnything() && wish.syntax().isEmpty()) {
            return Optional.of(new Form(natural, stored, true, single));
        }
        boolean family = !natural.equals(PixelMedia.PLAIN) && wish.takes(natural);
        if (family && (wish.syntax().isEmpty() || wish.takesStored(stored))) {
            return Optional.of(new Form(natural, stored, true, single));
        }
        if (!wish.takes(PixelMedia.PLAIN)) {
            return Optional.empty();
        }
        if (wish.takesStored(stored)) {
            return Optional.of(new Form(PixelMedia.PLAIN, stored, true, single));
        }
        boolean plain = wish.syntax().orElse(PixelMedia.EXPLICIT).equals(PixelMedia.EXPLICIT);
        return plain
                ? Optional.of(new Form(PixelMedia.PLAIN, PixelMedia.EXPLICIT, object.isPlain(), single))
                : Optional.empty();
    }

    private Part part(StoredObject object, Path file, int number, Form form) {
        if (form.stored()) {
            StoredBytes bytes = object.frame(number - 1);
            return new Part(form.contentType(), OptionalLong.of(bytes.length()), bytes::writeTo, () -> {});
        }
        return Part.of(form.contentType(), darkroom.cells(file, number - 1).bytes());
    }
}
