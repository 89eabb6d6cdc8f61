package org.overread.review;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.overread.catalog.NoSuchStudy;
import org.overread.catalog.SeriesId;
import org.overread.imaging.NoSuchSlice;
import org.overread.imaging.StackAddress;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Where the viewer tells what it has shown. An address of its own, not an event of the page, so that a browser can
/// still tell it while the page is being left.
@RestController
@PreAuthorize("hasRole('READER')")
class CoverageController {
    private final SlicesSeen seen;

    CoverageController(SlicesSeen seen) {
        this.seen = seen;
    }

    @PostMapping(path = "/readings/{reading}/shown", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void shown(@PathVariable UUID reading, @RequestBody Shown shown) {
        seen.record(
                new ReadingId(reading),
                new StackAddress(new SeriesId(shown.series()), shown.stack()),
                shown.showings());
    }

    @ExceptionHandler({IllegalArgumentException.class, NoSuchStudy.class, NoSuchSlice.class})
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    void senseless() {}

    /// What was shown of a stack since the last message.
    ///
    /// @param stack which one of its series
    record Shown(UUID series, int stack, List<Showing> showings) {
        Shown {
            Objects.requireNonNull(series);
            showings = List.copyOf(showings);
        }
    }
}
