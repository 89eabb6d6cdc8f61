package org.overread.reports.lexicon;

import java.util.List;
import java.util.Optional;
import org.overread.labels.LabelCode;

/// One way to write one entry of the lexicon.
///
/// @param written as it stands in the file
/// @param label of the heading, where its kind takes one
/// @param line in the file, from 1
/// @param words to be found one behind the other
public record Term(String written, TermKind kind, Optional<LabelCode> label, int line, List<Word> words) {
    public Term {
        words = List.copyOf(words);
    }

    /// One position of a term: any of its forms, or a gap.
    ///
    /// @param forms alternatives; empty for a gap
    public record Word(List<Form> forms) {
        static final Word GAP = new Word(List.of());

        public Word {
            forms = List.copyOf(forms);
        }

        boolean isGap() {
            return forms.isEmpty();
        }
    }

    /// How a word of the text must look.
    ///
    /// @param text as a token gives it
    public record Form(Match match, String text) {}

    /// How a form is compared.
    public enum Match {
        /// In any inflection: same stem.
        INFLECTED,
        /// Begins with the text.
        BEGINNING,
        /// Exactly the text.
        EXACT
    }
}
