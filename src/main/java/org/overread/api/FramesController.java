package org.overread.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Frames of an image (PS3.18 10.4.1.1.6), as stored or decoded.
@RestController
@RequestMapping("/dicom-web/studies/{study}/series/{series}/instances/{instance}")
class FramesController {
    private final ImageShelf shelf;
    private final LeavingFrames leaving;
    private final PixelGate gate;

    FramesController(ImageShelf shelf, LeavingFrames leaving, PixelGate gate) {
        this.shelf = shelf;
        this.leaving = leaving;
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
        leaving.send(shelf.image(study, series, instance).file(), frames, request, response);
    }
}
