package org.overread.imaging;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.overread.catalog.SeriesId;
import org.overread.imaging.SliceStacks.OpenSlice;
import org.overread.imaging.dicom.Unreadable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/// The images of a series over HTTP: its stack as JSON, its frames in wire form, pictures of its slices.
@RestController
@RequestMapping("/images/series/{series}")
@PreAuthorize(SliceStacks.MAY_LOOK)
class ImagesController {
    private static final CacheControl FOREVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePrivate().immutable();
    private static final CacheControl ASK_AGAIN = CacheControl.noCache().cachePrivate();

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
    ResponseEntity<StackDocument> stack(@PathVariable UUID series) {
        SliceStack stack = stacks.open(new SeriesId(series));
        return ResponseEntity.ok().cacheControl(ASK_AGAIN).body(StackDocument.of(stack, texts));
    }

    /// One frame in wire form ([WireFrame]), packed as the client takes it.
    ///
    /// @param v the slice's etag in the stack; with it the answer holds forever
    @GetMapping(path = "/frames/{index}")
    @Nullable
    ResponseEntity<byte[]> frame(
            @PathVariable UUID series,
            @PathVariable int index,
            @RequestParam Optional<String> v,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted,
            WebRequest request) {
        OpenSlice open = readable(series, index, v);
        if (request.checkNotModified(quoted(open.slice().etag()))) {
            return null;
        }
        Packing packing = Packing.bestFor(accepted);
        return packed(
                frames.wire(open.stack(), open.slice(), packing),
                packing,
                open.slice().etag(),
                v);
    }

    /// All slices of the stack in small ([StackPreview]), packed as frames are; no content where it has too many.
    ///
    /// @param v the preview's etag in the stack; with it the answer holds forever
    @GetMapping(path = "/preview")
    @Nullable
    ResponseEntity<byte[]> preview(
            @PathVariable UUID series,
            @RequestParam Optional<String> v,
            @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String accepted,
            WebRequest request) {
        SliceStack stack = stacks.open(new SeriesId(series));
        String etag = StackPreview.etag(stack);
        if (v.isPresent() && !v.get().equals(etag)) {
            throw new ChangedSlice();
        }
        if (!StackPreview.suits(stack)) {
            return ResponseEntity.noContent().build();
        }
        if (request.checkNotModified(quoted(etag))) {
            return null;
        }
        Packing packing = Packing.bestFor(accepted);
        return packed(frames.preview(stack, packing), packing, etag, v);
    }

    private static ResponseEntity<byte[]> packed(byte[] body, Packing packing, String etag, Optional<String> v) {
        var answer = ResponseEntity.ok()
                .cacheControl(v.isPresent() ? FOREVER : ASK_AGAIN)
                .eTag(quoted(etag))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING)
                .contentType(MediaType.APPLICATION_OCTET_STREAM);
        if (packing != Packing.NONE) {
            answer.header(HttpHeaders.CONTENT_ENCODING, packing.coding());
        }
        return answer.body(body);
    }

    /// A picture of 128 pixels of the readable slice nearest to the middle; no content where the series has none.
    @GetMapping(path = "/thumbnail")
    @Nullable
    ResponseEntity<byte[]> thumbnail(@PathVariable UUID series, WebRequest request) {
        try {
            OptionalInt index = stacks.open(new SeriesId(series)).middle();
            return index.isEmpty()
                    ? ResponseEntity.noContent().build()
                    : picture(readable(series, index.getAsInt(), Optional.empty()), PictureOrder.THUMBNAIL, request);
        } catch (Unreadable e) {
            return ResponseEntity.noContent().build();
        }
    }

    /// A slice as a picture, windowed, in square pixels.
    ///
    /// @param look `width` and `level`, or `preset`, else a window that fits; `letters` for the patient's sides
    @GetMapping(path = "/rendered/{index}")
    @Nullable
    ResponseEntity<byte[]> rendered(
            @PathVariable UUID series, @PathVariable int index, RenderedLook look, WebRequest request) {
        return picture(readable(series, index, Optional.empty()), look.order(), request);
    }

    private @Nullable ResponseEntity<byte[]> picture(OpenSlice open, PictureOrder order, WebRequest request) {
        String etag = quoted(open.slice().etag() + "-" + order.name());
        if (request.checkNotModified(etag)) {
            return null;
        }
        return ResponseEntity.ok()
                .cacheControl(ASK_AGAIN)
                .eTag(etag)
                .contentType(MediaType.IMAGE_PNG)
                .body(frames.picture(open.stack(), open.slice(), order));
    }

    private OpenSlice readable(UUID series, int index, Optional<String> version) {
        OpenSlice open = stacks.slice(new SeriesId(series), index, version);
        open.slice().unreadable().ifPresent(fault -> {
            throw new Unreadable(fault.reason(), fault.subject());
        });
        return open;
    }

    private static String quoted(String etag) {
        return "\"" + etag + "\"";
    }
}
