package org.overread.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.overread.api.Accepted.Wish;
import org.overread.catalog.ImageEntry;
import org.overread.imaging.Darkroom;
import org.overread.imaging.PictureFormat;
import org.overread.imaging.PictureWish;
import org.overread.imaging.dicom.DicomFile;
import org.overread.imaging.dicom.DicomHeader;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Pictures ready to be looked at (PS3.18 10.4.1.1.3): of a study, a series, an image, frames; and small ones.
@RestController
@RequestMapping("/dicom-web/studies/{study}")
class PicturesController {
    private static final String IMAGE = "/series/{series}/instances/{instance}";

    private final ImageShelf shelf;
    private final Darkroom darkroom;

    PicturesController(ImageShelf shelf, Darkroom darkroom) {
        this.shelf = shelf;
        this.darkroom = darkroom;
    }

    @GetMapping("/rendered")
    void study(@PathVariable String study, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(shots(shelf.study(study)), false, request, response);
    }

    @GetMapping("/series/{series}/rendered")
    void series(
            @PathVariable String study,
            @PathVariable String series,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(shots(shelf.series(study, series)), false, request, response);
    }

    @GetMapping(IMAGE + "/rendered")
    void image(
            @PathVariable String study,
            @PathVariable String series,
            @PathVariable String instance,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(shots(List.of(shelf.image(study, series, instance))), false, request, response);
    }

    @GetMapping({IMAGE + "/frames/{frames}/rendered", IMAGE + "/frames/{frames}/thumbnail"})
    void frames(
            @PathVariable String study,
            @PathVariable String series,
            @PathVariable String instance,
            @PathVariable String frames,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Path file = shelf.image(study, series, instance).file();
        int last = DicomFile.readHeader(file).frames();
        List<Shot> shots = FrameNumbers.of(frames, last).stream()
                .map(frame -> new Shot(file, frame - 1))
                .toList();
        send(shots, request.getRequestURI().endsWith("/thumbnail"), request, response);
    }

    /// Of the image in the middle.
    @GetMapping("/thumbnail")
    void studyThumbnail(@PathVariable String study, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(List.of(middle(shelf.study(study))), true, request, response);
    }

    /// Of the image in the middle.
    @GetMapping("/series/{series}/thumbnail")
    void seriesThumbnail(
            @PathVariable String study,
            @PathVariable String series,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(List.of(middle(shelf.series(study, series))), true, request, response);
    }

    /// Of the frame in the middle.
    @GetMapping(IMAGE + "/thumbnail")
    void imageThumbnail(
            @PathVariable String study,
            @PathVariable String series,
            @PathVariable String instance,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(List.of(middle(List.of(shelf.image(study, series, instance)))), true, request, response);
    }

    /// One frame of a file.
    ///
    /// @param frame counted from 0
    private record Shot(Path file, int frame) {}

    private static List<Shot> shots(List<ImageEntry> images) {
        List<Shot> shots = new ArrayList<>();
        for (ImageEntry image : images) {
            DicomHeader header = DicomFile.readHeader(image.file());
            for (int frame = 0; header.hasPixels() && frame < header.frames(); frame++) {
                shots.add(new Shot(image.file(), frame));
            }
        }
        if (shots.isEmpty()) {
            throw new Refusal(Refusal.Code.NO_IMAGE);
        }
        return shots;
    }

    private static Shot middle(List<ImageEntry> images) {
        Path file = images.get(images.size() / 2).file();
        return new Shot(file, DicomFile.readHeader(file).frames() / 2);
    }

    private void send(List<Shot> shots, boolean small, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        for (Wish wish : Accepted.of(request).wishes()) {
            Optional<PictureFormat> format = Arrays.stream(PictureFormat.values())
                    .filter(one -> wish.takes(one.type()))
                    .findFirst();
            boolean single = shots.size() == 1 && (!wish.multipart() || wish.isAnything());
            if (format.isPresent() && (single || wish.multipart())) {
                PictureWish picture = new PictureParameters(request).wish(format.get(), small);
                send(shots, picture, single, new Answer(request, response));
                return;
            }
        }
        throw new Refusal(Refusal.Code.NOT_ACCEPTABLE);
    }

    private void send(List<Shot> shots, PictureWish wish, boolean single, Answer answer) throws IOException {
        List<Path> files = shots.stream().map(Shot::file).distinct().toList();
        List<Integer> frames = shots.stream().map(Shot::frame).toList();
        if (answer.isKnown(Stamp.of(files, "pictures " + frames + wish + single))) {
            return;
        }
        String type = wish.format().type();
        if (single) {
            answer.single(part(shots.getFirst(), wish, type));
            return;
        }
        answer.multipart(
                type, shots.stream().map(shot -> part(shot, wish, type)).iterator());
    }

    private Part part(Shot shot, PictureWish wish, String type) {
        return Part.of(type, darkroom.picture(shot.file(), shot.frame(), wish));
    }
}
