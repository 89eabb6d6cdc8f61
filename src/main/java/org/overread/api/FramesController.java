package org.overread.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.overread.api.Accepted.Wish;
import org.overread.imaging.Darkroom;
import org.overread.imaging.dicom.StoredBytes;
import org.overread.imaging.dicom.StoredObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Frames of an image (PS3.18 10.4.1.1.6), as stored or decoded.
@RestController
@RequestMapping("/dicom-web/studies/{study}/series/{series}/instances/{instance}")
class FramesController {
    private final ImageShelf shelf;
    private final Darkroom darkroom;
    private final PixelGate gate;

    FramesController(ImageShelf shelf, Darkroom darkroom, PixelGate gate) {
        this.shelf = shelf;
        this.darkroom = darkroom;
        this.gate = gate;
    }

    /// @param frames numbers from 1, divided by commas
    @GetMapping("/frames/{frames}")
    void frames(
            @PathVariable String study,
            @PathVariable String series,
            @PathVariable String instance,
            @PathVariable String frames,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        gate.mustBeOpen();
        Path file = shelf.image(study, series, instance).file();
        send(file, numbers(frames), request, response);
    }

    private void send(Path file, List<Integer> frames, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var answer = new Answer(request, response);
        try (StoredObject object = StoredObject.open(file)) {
            int last = object.frames();
            if (last == 0) {
                throw new Refusal(Refusal.Code.NO_IMAGE);
            }
            if (frames.stream().anyMatch(frame -> frame > last)) {
                throw new Refusal(Refusal.Code.UNKNOWN);
            }
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
                Iterator<Integer> each = frames.iterator();
                answer.multipart(
                        form.type(),
                        () -> each.hasNext() ? Optional.of(part(object, file, each.next(), form)) : Optional.empty());
            }
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

    private static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        for (String word : list.split(",", -1)) {
            if (!word.matches("[1-9][0-9]{0,5}")) {
                throw new Refusal(Refusal.Code.BAD_FRAMES, word);
            }
            numbers.add(Integer.parseInt(word));
        }
        return numbers;
    }
}
