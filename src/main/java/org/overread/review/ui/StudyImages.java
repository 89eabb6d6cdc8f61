package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.overread.catalog.StudyDetail;
import org.overread.imaging.NoSuchSlice;
import org.overread.imaging.SliceKey;
import org.overread.imaging.SliceStack;
import org.overread.imaging.SliceStacks;
import org.overread.imaging.StackAddress;
import org.overread.imaging.StackFinding;
import org.overread.imaging.dicom.Unreadable;
import org.overread.imaging.ui.CoverageOrder;
import org.overread.imaging.ui.OpeningWindow;
import org.overread.review.KeptLooks;
import org.overread.review.SlicesSeen;
import org.overread.review.ui.KeySliceStrip.FoundSlice;
import org.springframework.security.web.csrf.CsrfToken;

/// What the reading page asks about images: what is odd about them, where a slice lies, what was seen, and how the
/// reader likes to have them.
@org.springframework.stereotype.Component
class StudyImages {
    private final SliceStacks stacks;
    private final KeptLooks looks;
    private final SlicesSeen seen;
    private final StackFinder finder;

    StudyImages(SliceStacks stacks, KeptLooks looks, SlicesSeen seen, StackFinder finder) {
        this.stacks = stacks;
        this.looks = looks;
        this.seen = seen;
        this.finder = finder;
    }

    /// What is odd about a stack's images. A series that cannot be opened at all is the viewer's to explain.
    List<StackFinding> findings(StackAddress stack) {
        try {
            return stacks.open(stack).findings();
        } catch (Unreadable | NoSuchSlice e) {
            return List.of();
        }
    }

    /// Where a slice lies in its stack; empty if it is no longer there.
    Optional<FoundSlice> find(StackAddress address, SliceKey slice) {
        try {
            SliceStack stack = stacks.open(address);
            var window = OpeningWindow.forKernel(stack.part().kernel());
            String preset = window == OpeningWindow.BONE ? "bone" : "brain";
            OptionalInt index = stack.indexOf(slice);
            return index.isPresent() ? Optional.of(new FoundSlice(index.getAsInt(), preset)) : Optional.empty();
        } catch (Unreadable | NoSuchSlice e) {
            return Optional.empty();
        }
    }

    /// Tells the page the stacks of a study's series, if any of the series is more than one.
    void stacks(StudyDetail study, Component page, SerializableConsumer<List<OfferedStack>> found) {
        finder.find(study.series(), page, found);
    }

    /// How this reader had the viewer the last time.
    Optional<String> look() {
        return looks.find();
    }

    void keep(String look) {
        looks.keep(look);
    }

    /// Where the viewer tells what it has shown, and what was seen on earlier visits.
    CoverageOrder coverage(Sitting sitting) {
        var token = PageToken.current();
        var reading = sitting.sheet().id();
        return new CoverageOrder(
                sitting.study().summary().uid(),
                "readings/" + reading + "/shown",
                token.map(CsrfToken::getHeaderName).orElse(""),
                token.map(CsrfToken::getToken).orElse(""),
                seen.indexes(reading));
    }
}
