package org.overread.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.overread.api.Accepted.Wish;
import org.overread.catalog.ImageEntry;
import org.overread.imaging.dicom.StoredObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Whole objects as Part 10 files (PS3.18 10.4.1.1.1 to 10.4.1.1.3): a study, a series, an image. One file is open at a
/// time, and none is ever in memory.
@RestController
@RequestMapping("/dicom-web/studies/{study}")
class InstancesController {
    private static final String DICOM = "application/dicom";

    private final ImageShelf shelf;
    private final LeavingObject objects;
    private final PixelGate gate;

    InstancesController(ImageShelf shelf, LeavingObject objects, PixelGate gate) {
        this.shelf = shelf;
        this.objects = objects;
        this.gate = gate;
    }

    @GetMapping
    void study(@PathVariable String study, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        gate.mustBeOpen();
        send(shelf.study(study), false, request, response);
    }

    @GetMapping("/series/{series}")
    void series(
            @PathVariable String study,
            @PathVariable String series,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        gate.mustBeOpen();
        send(shelf.series(study, series), false, request, response);
    }

    @GetMapping("/series/{series}/instances/{instance}")
    void image(
            @PathVariable String study,
            @PathVariable String series,
            @PathVariable String instance,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        gate.mustBeOpen();
        send(List.of(shelf.image(study, series, instance)), true, request, response);
    }

    private void send(List<ImageEntry> images, boolean one, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        List<Path> files = images.stream().map(ImageEntry::file).toList();
        Wish wish = Accepted.of(request).wishes().stream()
                .filter(each -> each.takes(DICOM) && (one || each.multipart()) && suits(each, files))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Code.NOT_ACCEPTABLE));
        var answer = new Answer(request, response);
        if (answer.isKnown(Stamp.of(files, "objects " + wish))) {
            return;
        }
        if (!wish.multipart()) {
            answer.single(objects.part(images.getFirst(), wish));
            return;
        }
        answer.multipart(
                DICOM, images.stream().map(image -> objects.part(image, wish)).iterator());
    }

    /// Whether each file can be sent as wished, as far as its header tells: nothing has been sent yet.
    ///
    /// @throws Refusal UNREADABLE if a file is gone
    private static boolean suits(Wish wish, List<Path> files) {
        for (Path file : files) {
            if (!Files.isRegularFile(file)) {
                throw new Refusal(Refusal.Code.UNREADABLE);
            }
            if (!LeavingObject.isAsStored(wish)) {
                try (StoredObject object = StoredObject.open(file)) {
                    if (!LeavingObject.suits(wish, object)) {
                        return false;
                    }
                }
            }
        }
        return true;
    }
}
