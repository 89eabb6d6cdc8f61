package org.overread.reports.sense;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.overread.reports.Measurement;
import org.overread.reports.Section;
import org.overread.reports.SectionKind;
import org.overread.reports.Sentence;
import org.overread.reports.SetAside;
import org.overread.reports.Span;
import org.overread.reports.Statement;
import org.overread.reports.lexicon.Lexicon;
import org.overread.reports.text.Token;
import org.overread.reports.text.Tokens;

/// All that the sentences of a text say, before it is weighed label by label.
public record Evidence(
        List<Section> sections,
        List<Sentence> sentences,
        List<Statement> statements,
        List<SetAside> setAside,
        List<Measurement> measurements) {
    /// @param start the section that text before the first heading belongs to
    public static Evidence of(String text, Lexicon lexicon, SectionKind start) {
        List<List<Token>> tokens = Passages.of(text, Spoken.of(Tokens.of(text)), lexicon);
        Sections parts = Sections.of(text, tokens, lexicon, start);
        List<Passage> passages = parts.passages();
        Interpreter said = Interpreter.read(passages);
        BitSet story = new Rest(parts, said.statements()).ofAnotherTime();
        if (!story.isEmpty()) {
            parts.tell(story);
            said = Interpreter.read(passages);
        }
        List<Sentence> sentences = new ArrayList<>();
        List<Measurement> measurements = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            sentences.add(new Sentence(i, passage.span(), passage.section()));
            measurements.addAll(Figures.in(passage, i));
        }
        List<SetAside> setAside = new ArrayList<>(said.setAside());
        List<Statement> standing = new Agreement(passages, said.statements()).standing(setAside);
        setAside.sort(Comparator.comparingInt(one -> one.span().start()));
        return new Evidence(sections(sentences), sentences, standing, setAside, measurements);
    }

    /// The section that a column's heading names.
    public static SectionKind sectionOf(String heading, Lexicon lexicon) {
        return lexicon.finder().find(Tokens.of(heading)).stream()
                .flatMap(term -> Sections.kind(term.kind()).stream())
                .findFirst()
                .orElse(SectionKind.DESCRIPTION);
    }

    private static List<Section> sections(List<Sentence> sentences) {
        List<Section> sections = new ArrayList<>();
        for (Sentence sentence : sentences) {
            if (!sections.isEmpty() && sections.getLast().kind() == sentence.section()) {
                Span before = sections.removeLast().span();
                sections.add(new Section(
                        sentence.section(),
                        new Span(before.start(), sentence.span().end())));
            } else {
                sections.add(new Section(sentence.section(), sentence.span()));
            }
        }
        return sections;
    }
}
