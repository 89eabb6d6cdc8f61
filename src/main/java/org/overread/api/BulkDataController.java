package org.overread.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.overread.catalog.ImageEntry;
import org.overread.imaging.dicom.DicomFile;
import org.overread.imaging.dicom.Tags;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Long binary values, under the addresses that metadata give (PS3.18 10.4.1.1.5): the pixels, and of the elements that
/// leave those that are too long to be written into the metadata.
@RestController
@RequestMapping("/dicom-web/studies/{study}/series/{series}/instances/{instance}")
class BulkDataController {
    private final ImageShelf shelf;
    private final LeavingHeader leaving;
    private final LeavingFrames frames;
    private final PixelGate gate;

    BulkDataController(ImageShelf shelf, LeavingHeader leaving, LeavingFrames frames, PixelGate gate) {
        this.shelf = shelf;
        this.leaving = leaving;
        this.frames = frames;
        this.gate = gate;
    }

    /// The pixels.
    @GetMapping("/bulkdata")
    void all(
            @PathVariable String study,
            @PathVariable String series,
            @PathVariable String instance,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        gate.mustBeOpen();
        frames.sendAll(shelf.image(study, series, instance).file(), request, response);
    }

    /// @param tag eight hexadecimal digits
    @GetMapping("/bulkdata/{tag}")
    void element(
            @PathVariable String study,
            @PathVariable String series,
            @PathVariable String instance,
            @PathVariable String tag,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        gate.mustBeOpen();
        ImageEntry image = shelf.image(study, series, instance);
        if (!tag.matches("[0-9A-Fa-f]{8}")) {
            throw new Refusal(Refusal.Code.UNKNOWN);
        }
        int number = Integer.parseUnsignedInt(tag, 16);
        if (number == Tags.PIXEL_DATA) {
            frames.sendAll(image.file(), request, response);
            return;
        }
        byte[] value = leaving.of(image, DicomFile.readHeader(image.file()))
                .toDataSet()
                .bytes(number);
        if (value.length <= DicomJson.INLINE) {
            throw new Refusal(Refusal.Code.UNKNOWN);
        }
        Accepted.Wish wish = Accepted.of(request).wishes().stream()
                .filter(each -> each.takes(PixelMedia.PLAIN))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Code.NOT_ACCEPTABLE));
        var answer = new Answer(request, response);
        if (!answer.isKnown(Stamp.of(List.of(image.file()), "bulk " + tag + wish.multipart()))) {
            Part part = Part.of(PixelMedia.PLAIN, value);
            if (wish.multipart()) {
                answer.multipart(PixelMedia.PLAIN, List.of(part).iterator());
            } else {
                answer.single(part);
            }
        }
    }
}
