package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.overread.reports.SectionKind;

/// Finds the opening of a report that has no heading for it: who came, what was before, who sent them. It begins at the
/// start of the text or behind a title, and ends with the first sentence that describes an image, or with a line that
/// has no sign of a story. An opening that nothing follows is none: then it is all that the report says.
///
/// What a sentence of the opening names counts as the referral's where it tells of what was before (an operation, a
/// transfer, a diagnosis, a time gone by). Where it only stands among such sentences ("Муж., 44 г. САК.") it may be the
/// finding itself: the rest of the report decides ([Rest]).
final class Opening {
    private static final int LONGEST_TITLE = 6;

    private final List<Story> stories;
    private final List<Optional<SectionKind>> headings;
    private final List<Boolean> lineStarts;

    /// What a sentence of a report is to its opening.
    enum Part {
        OUTSIDE,
        /// Of the opening, or of its title, and named there is nothing that could be a finding of this image.
        STORY,
        /// Of the opening, and what it names may be a finding of this image.
        OPEN
    }

    /// @param lineStarts of each sentence, whether it begins a line
    Opening(List<Story> stories, List<Optional<SectionKind>> headings, List<Boolean> lineStarts) {
        this.stories = stories;
        this.headings = headings;
        this.lineStarts = lineStarts;
    }

    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        boolean begun = false;
        for (int i = 0; i < stories.size() && goesOn(i, begun); i++) {
            Story story = stories.get(i);
            begun |= story.hasSign();
            parts.add(part(story));
        }
        boolean whole = parts.size() == stories.size();
        if (!begun || whole) {
            parts.clear();
        }
        while (parts.size() < stories.size()) {
            parts.add(Part.OUTSIDE);
        }
        return parts;
    }

    private static Part part(Story story) {
        if (!story.namesFinding()) {
            return story.hasSign() ? Part.STORY : Part.OUTSIDE;
        }
        return story.tellsOfBefore() ? Part.STORY : Part.OPEN;
    }

    private boolean goesOn(int i, boolean begun) {
        Story story = stories.get(i);
        Optional<SectionKind> heading = headings.get(i);
        if (!begun) {
            boolean title = !story.namesFinding() && !story.seesImage() && i < LONGEST_TITLE;
            boolean headed =
                    heading.filter(kind -> kind != SectionKind.DESCRIPTION).isPresent();
            return !headed && (title || story.hasSign() && !story.describes());
        }
        return heading.isEmpty() && !story.describes() && (story.hasSign() || !lineStarts.get(i));
    }
}
