package org.overread.reports.sense;

import java.util.ArrayList;
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
/// its line at most, and on that line only to the first sentence that describes an image.
final class Sections {
    private final List<Passage> passages = new ArrayList<>();
    private final List<Optional<SectionKind>> headings = new ArrayList<>();
    private final String source;
    private final List<List<Token>> sentences;
    private final List<List<FoundTerm>> terms = new ArrayList<>();

    private Sections(String source, List<List<Token>> sentences, Lexicon lexicon) {
        this.source = source;
        this.sentences = sentences;
        for (List<Token> sentence : sentences) {
            List<FoundTerm> found = lexicon.finder().find(sentence);
            terms.add(found);
            headings.add(heading(sentence, found));
        }
    }

    static List<Passage> of(String source, List<List<Token>> sentences, Lexicon lexicon, SectionKind start) {
        Sections sections = new Sections(source, sentences, lexicon);
        sections.assign(start);
        return sections.passages;
    }

    private void assign(SectionKind start) {
        int lastHeading = -1;
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).filter(kind -> kind == SectionKind.DESCRIPTION).isPresent()) {
                lastHeading = i;
            }
        }
        SectionKind section = start;
        for (int i = 0; i < sentences.size(); i++) {
            Optional<SectionKind> heading = headings.get(i);
            if (heading.isPresent()) {
                section = heading.get();
            } else if (section == SectionKind.INDICATION && start != section && i > lastHeading && leaves(i)) {
                section = SectionKind.DESCRIPTION;
            }
            passages.add(new Passage(sentences.get(i), terms.get(i), section));
        }
    }

    private boolean leaves(int i) {
        boolean describes = terms.get(i).stream().anyMatch(term -> term.kind() == TermKind.DESCRIBES);
        boolean underBareHeading =
                sentences.get(i - 1).size() <= 3 && headings.get(i - 1).isPresent();
        return describes || !underBareHeading && startsLine(i);
    }

    private boolean startsLine(int i) {
        int end = sentences.get(i - 1).getLast().end();
        int start = sentences.get(i).getFirst().start();
        return source.substring(end, start).chars().anyMatch(c -> c == '\n' || c == '\r');
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
