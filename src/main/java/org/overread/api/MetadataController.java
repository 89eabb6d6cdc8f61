package org.overread.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.overread.catalog.ImageEntry;
import org.overread.imaging.dicom.DataSet;
import org.overread.imaging.dicom.DicomFile;
import org.overread.imaging.dicom.DicomHeader;
import org.overread.imaging.dicom.Tags;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/// Headers in the DICOM JSON model (PS3.18 10.4.1.1.2), long binary values by address.
@RestController
@RequestMapping("/dicom-web/studies/{study}")
class MetadataController {
    static final String JSON = "application/dicom+json";
    static final JsonMapper MAPPER =
            JsonMapper.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final ImageShelf shelf;
    private final LeavingHeader leaving;

    MetadataController(ImageShelf shelf, LeavingHeader leaving) {
        this.shelf = shelf;
        this.leaving = leaving;
    }

    @GetMapping("/metadata")
    void study(@PathVariable String study, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        send(shelf.study(study), request, response);
    }

    @GetMapping("/series/{series}/metadata")
    void series(
            @PathVariable String study,
            @PathVariable String series,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(shelf.series(study, series), request, response);
    }

    @GetMapping("/series/{series}/instances/{instance}/metadata")
    void image(
            @PathVariable String study,
            @PathVariable String series,
            @PathVariable String instance,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        send(List.of(shelf.image(study, series, instance)), request, response);
    }

    private void send(List<ImageEntry> images, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!Accepted.of(request).json()) {
            throw new Refusal(Refusal.Code.NOT_ACCEPTABLE);
        }
        var answer = new Answer(request, response);
        String base = Addresses.base();
        List<Path> files = images.stream().map(ImageEntry::file).toList();
        if (answer.isKnown(Stamp.of(files, "metadata " + base))) {
            return;
        }
        // The first is read before anything is sent: what is wrong with a single image is then said in full.
        DicomHeader first = DicomFile.readHeader(files.getFirst());
        answer.document(JSON, out -> {
            try (JsonGenerator json = MAPPER.createGenerator(out)) {
                json.writeStartArray();
                for (int index = 0; index < files.size(); index++) {
                    DicomHeader header = index == 0 ? first : DicomFile.readHeader(files.get(index));
                    write(json, Addresses.of(base, images.get(index)), images.get(index), header);
                }
                json.writeEndArray();
            }
        });
    }

    private void write(JsonGenerator json, String address, ImageEntry image, DicomHeader header) {
        DataSet set = leaving.of(image, header)
                .text(Tags.SPECIFIC_CHARACTER_SET, "ISO_IR 192")
                .text(
                        Tags.AVAILABLE_TRANSFER_SYNTAX_UID,
                        header.transferSyntax().uid())
                .toDataSet();
        var document = new DicomJson(json, tag -> Optional.of(address + "/bulkdata/" + hex(tag)));
        if (header.hasPixels()) {
            boolean bytes = header.transferSyntax().isEncapsulated()
                    || header.integer(Tags.BITS_ALLOCATED).orElse(16) <= 8;
            document.write(set, bytes ? "OB" : "OW", Tags.PIXEL_DATA, address + "/bulkdata/" + hex(Tags.PIXEL_DATA));
        } else {
            document.write(set);
        }
    }

    private static String hex(int tag) {
        return HexFormat.of().withUpperCase().toHexDigits(tag);
    }
}
