package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.overread.reports.SectionKind;
import org.overread.reports.lexicon.FoundTerm;
import org.overread.reports.lexicon.Lexicon;
import org.overread.reports.lexicon.TermKind;
import org.overread.reports.text.Token;

/// Gives each sentence its section.
///
/// An indication under a heading reaches to the next heading. Where no description is headed, it reaches to the end of
/// its line at most, and on that line only to the first sentence that describes an image; a line that goes on with the
/// story belongs to it. An opening without a heading is an indication as well ([Opening]).
final class Sections {
    private static final int LONGEST_HEADING = 6;

    private final List<Passage> passages = new ArrayList<>();
    private final List<Optional<SectionKind>> headings = new ArrayList<>();
    private final String source;
    private final List<List<Token>> sentences;
    private final List<List<FoundTerm>> terms = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private final BitSet open = new BitSet();
    private final BitSet before = new BitSet();
    private final BitSet outside = new BitSet();

    private Sections(String source, List<List<Token>> sentences, Lexicon lexicon) {
        this.source = source;
        this.sentences = sentences;
        for (List<Token> sentence : sentences) {
            List<FoundTerm> found = lexicon.finder().find(sentence);
            terms.add(found);
            stories.add(new Story(sentence, found));
            headings.add(heading(sentence, found));
        }
    }

    static Sections of(String source, List<List<Token>> sentences, Lexicon lexicon, SectionKind start) {
        Sections sections = new Sections(source, sentences, lexicon);
        sections.assign(start);
        return sections;
    }

    List<Passage> passages() {
        return passages;
    }

    /// Sentences of the opening whose findings may be of this image.
    BitSet open() {
        return open;
    }

    /// Sentences of a description that speak of what was seen before.
    BitSet before() {
        return before;
    }

    /// Gives sentences that turned out to be of the story to the indication.
    void tell(BitSet story) {
        story.stream().forEach(i -> passages.set(i, passage(i, SectionKind.INDICATION)));
    }

    private void assign(SectionKind start) {
        int lastHeading = -1;
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).filter(kind -> kind == SectionKind.DESCRIPTION).isPresent()) {
                lastHeading = i;
            }
        }
        markOutside();
        List<Opening.Part> opening = opening(start);
        SectionKind section = start;
        for (int i = 0; i < sentences.size(); i++) {
            Optional<SectionKind> heading = headings.get(i);
            if (heading.isPresent()) {
                section = heading.get();
            } else if (section == SectionKind.INDICATION && start != section && i > lastHeading && leaves(i)) {
                section = SectionKind.DESCRIPTION;
            }
            boolean story = opening.get(i) == Opening.Part.STORY;
            open.set(i, opening.get(i) == Opening.Part.OPEN);
            before.set(i, section == SectionKind.DESCRIPTION && stories.get(i).looksBack());
            passages.add(passage(i, story ? SectionKind.INDICATION : section));
        }
    }

    private Passage passage(int i, SectionKind section) {
        return new Passage(sentences.get(i), terms.get(i), section, outside.get(i));
    }

    /// Marks what stands under a heading of a part outside the skull ("Face:", "Мягкие ткани:"), to the end of its line
    /// or the next small heading.
    private void markOutside() {
        boolean under = false;
        for (int i = 0; i < sentences.size(); i++) {
            List<Token> sentence = sentences.get(i);
            int colon = colon(sentence);
            if (colon > 0) {
                under = terms.get(i).stream()
                        .anyMatch(term -> term.last() < colon
                                && isAtStart(sentence, term.first())
                                && (term.kind() == TermKind.OUTSIDE || term.kind() == TermKind.OTHER_BONE));
            } else if (startsLine(i)) {
                under = false;
            }
            outside.set(i, under);
        }
    }

    /// The colon that closes a heading of a few words; −1 where none does.
    private static int colon(List<Token> sentence) {
        for (int i = 0; i < Math.min(sentence.size(), LONGEST_HEADING); i++) {
            if (sentence.get(i).is(':')) {
                return i;
            }
        }
        return -1;
    }

    /// Only what is read as a description has an opening.
    private List<Opening.Part> opening(SectionKind start) {
        List<Boolean> lineStarts = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            lineStarts.add(startsLine(i));
        }
        return start == SectionKind.DESCRIPTION
                ? new Opening(stories, headings, lineStarts).parts()
                : Collections.nCopies(sentences.size(), Opening.Part.OUTSIDE);
    }

    private boolean leaves(int i) {
        boolean describes = terms.get(i).stream().anyMatch(term -> term.kind() == TermKind.DESCRIBES);
        boolean underBareHeading =
                sentences.get(i - 1).size() <= 3 && headings.get(i - 1).isPresent();
        boolean goesOn = stories.get(i).tellsOfBefore() && !stories.get(i).describes();
        return describes || !underBareHeading && startsLine(i) && !goesOn;
    }

    private boolean startsLine(int i) {
        if (i == 0) {
            return true;
        }
        int end = sentences.get(i - 1).getLast().end();
        int start = sentences.get(i).getFirst().start();
        return hasLineEnd(end, start);
    }

    private boolean hasLineEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (source.charAt(i) == '\n' || source.charAt(i) == '\r') {
                return true;
            }
        }
        return false;
    }

    /// A heading stands at the beginning, alone or with a colon, full stop or dash behind it.
    private static Optional<SectionKind> heading(List<Token> sentence, List<FoundTerm> terms) {
        for (FoundTerm term : terms) {
            Optional<SectionKind> kind = kind(term.kind());
            if (kind.isPresent() && isAtStart(sentence, term.first())) {
                int next = term.last() + 1;
                int colon = next;
                while (colon < sentence.size()
                        && colon <= next + 4
                        && !sentence.get(colon).is(':')) {
                    colon++;
                }
                boolean closed = next >= sentence.size()
                        || sentence.get(next).is('.')
                        || sentence.get(next).is('-');
                boolean headed = colon < sentence.size() && sentence.get(colon).is(':');
                if (closed || headed) {
                    return kind;
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAtStart(List<Token> sentence, int first) {
        return sentence.subList(0, first).stream().noneMatch(Token::isWord);
    }

    static Optional<SectionKind> kind(TermKind kind) {
        return switch (kind) {
            case HEADING_INDICATION -> Optional.of(SectionKind.INDICATION);
            case HEADING_DESCRIPTION -> Optional.of(SectionKind.DESCRIPTION);
            case HEADING_CONCLUSION -> Optional.of(SectionKind.CONCLUSION);
            default -> Optional.empty();
        };
    }
}
