package org.overread.review.ui;

import java.util.List;
import org.overread.catalog.StudyDetail;
import org.overread.contradictions.Contradiction;
import org.overread.contradictions.ContradictionBook;
import org.overread.contradictions.ContradictionState;
import org.overread.contradictions.ContradictionWords;
import org.overread.contradictions.ReadingGlass;
import org.springframework.stereotype.Component;

/// The one place that decides what a reader sees beside the images: everything on the reading page that shows a report
/// or a contradiction gets it from here. What the protocol keeps back is already missing from the study, and the book
/// tells no contradiction of it.
@Component
class Comparisons {
    private final ReadingGlass glass;
    private final ContradictionBook book;
    private final ContradictionWords words;

    Comparisons(ReadingGlass glass, ContradictionBook book, ContradictionWords words) {
        this.glass = glass;
        this.book = book;
        this.words = words;
    }

    /// @param study as the catalog shows it to this reader by now
    Comparison of(StudyDetail study) {
        List<Contradiction> open = book.of(study.summary().id()).stream()
                .filter(one -> one.state() != ContradictionState.EXPLAINED)
                .toList();
        return new Comparison(glass.read(study.report()), open, words);
    }
}
