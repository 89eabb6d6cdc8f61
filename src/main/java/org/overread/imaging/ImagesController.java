package org.overread.imaging;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.overread.imaging.SliceStacks.OpenSlice;
import org.overread.imaging.dicom.Unreadable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The images of a series over HTTP: its stack as JSON, its frames in wire form, pictures of its slices. A series that
/// is several stacks has an address for each; without one the first is meant.
@RestController
@RequestMapping({"/images/series/{series}", "/images/series/{series}/stacks/{part}"})
@PreAuthorize(SliceStacks.MAY_LOOK)
class ImagesController {
    private final SliceStacks stacks;
    private final SliceFrames frames;
    private final ImageTexts texts;

    ImagesController(SliceStacks stacks, SliceFrames frames, ImageTexts texts) {
        this.stacks = stacks;
        this.frames = frames;
        this.texts = texts;
    }

    /// The stack, version 1; see [StackDocument].
    @GetMapping(path = "/stack", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<StackDocument> stack(@PathVariable Map<String, String> path) {
        StackAddress address = StackAddress.in(path);
        List<SliceStack> all = stacks.all(address.series());
        SliceStack stack = address.in(all);
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, Delivery.ASK_AGAIN)
                .body(StackDocument.of(stack, all, texts));
    }

    /// One frame in wire form ([WireFrame]), packed as the client takes it.
    ///
    /// @param v the slice's etag in the stack; with it the answer holds forever
    @GetMapping(path = "/frames/{index}")
    void frame(
            @PathVariable Map<String, String> path,
            @PathVariable int index,
            @RequestParam Optional<String> v,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        OpenSlice open = readable(StackAddress.in(path), index, v);
        Delivery delivery = Delivery.packed(open.slice().etag(), v);
        if (!delivery.isNotModified(request, response)) {
            Packing packing = packing(request);
            delivery.send(frames.wire(open.stack(), open.slice(), packing), packing, request, response);
        }
    }

    /// All slices of the stack in small ([StackPreview]), packed as frames are; no content where it has too many.
    ///
    /// @param v the preview's etag in the stack; with it the answer holds forever
    @GetMapping(path = "/preview")
    void preview(
            @PathVariable Map<String, String> path,
            @RequestParam Optional<String> v,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        SliceStack stack = stacks.open(StackAddress.in(path));
        String etag = StackPreview.etag(stack);
        if (v.isPresent() && !v.get().equals(etag)) {
            throw new ChangedSlice();
        }
        Delivery delivery = Delivery.packed(etag, v);
        if (!StackPreview.suits(stack)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else if (!delivery.isNotModified(request, response)) {
            Packing packing = packing(request);
            delivery.send(frames.preview(stack, packing), packing, request, response);
        }
    }

    /// A picture of 128 pixels of the readable slice nearest to the middle; no content where the series has none.
    @GetMapping(path = "/thumbnail")
    void thumbnail(@PathVariable Map<String, String> path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try {
            OptionalInt index = stacks.open(StackAddress.in(path)).middle();
            if (index.isPresent()) {
                OpenSlice open = readable(StackAddress.in(path), index.getAsInt(), Optional.empty());
                picture(open, PictureOrder.THUMBNAIL, Optional.empty(), request, response);
                return;
            }
        } catch (Unreadable e) {
            // As a series without slices.
        }
        response.setStatus(HttpStatus.NO_CONTENT.value());
    }

    /// A slice as a picture, windowed, in square pixels; see [RenderedLook].
    ///
    /// @param v the slice's etag in the stack; with it the answer holds forever
    @GetMapping(path = "/rendered/{index}")
    void rendered(
            @PathVariable Map<String, String> path,
            @PathVariable int index,
            RenderedLook look,
            @RequestParam Optional<String> v,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        PictureOrder order = look.order(
                Optional.ofNullable(request.getHeader(HttpHeaders.ACCEPT)).orElse(""));
        picture(readable(StackAddress.in(path), index, v), order, v, request, response);
    }

    private void picture(
            OpenSlice open,
            PictureOrder order,
            Optional<String> version,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Delivery delivery = Delivery.picture(order.format(), open.slice().etag() + "-" + order.name(), version);
        if (!delivery.isNotModified(request, response)) {
            Finished picture = frames.picture(open.stack(), open.slice(), order);
            delivery.send(picture, Packing.NONE, request, response);
        }
    }

    private static Packing packing(HttpServletRequest request) {
        String accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        return Packing.bestFor(accepted == null ? "" : accepted);
    }

    private OpenSlice readable(StackAddress address, int index, Optional<String> version) {
        OpenSlice open = stacks.slice(address, index, version);
        open.slice().unreadable().ifPresent(fault -> {
            throw new Unreadable(fault.reason(), fault.subject());
        });
        return open;
    }
}
