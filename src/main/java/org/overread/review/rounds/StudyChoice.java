package org.overread.review.rounds;

import java.util.List;
import java.util.Optional;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;

/// Which studies of the dataset a round reads.
public sealed interface StudyChoice {
    /// In words for the record, such as `sample of 100`.
    String words();

    /// Every study that matches.
    ///
    /// @param label a label whose registry value matters; empty for any
    /// @param manufacturer exact name as the catalog has it; empty for all
    record Matching(Optional<LabelCode> label, FindingValue.State value, Optional<String> manufacturer)
            implements StudyChoice {
        /// No condition.
        public static final Matching ALL = new Matching(Optional.empty(), FindingValue.State.PRESENT, Optional.empty());

        @Override
        public String words() {
            String registry = label.map(code -> " " + code + "=" + value.name()).orElse("");
            String maker = manufacturer.map(name -> " manufacturer=" + name).orElse("");
            return "all" + registry + maker;
        }
    }

    /// These studies and no others.
    ///
    /// @param codes the portal's short names
    record Listed(List<String> codes) implements StudyChoice {
        public Listed {
            codes = List.copyOf(codes);
        }

        @Override
        public String words() {
            return "list";
        }
    }

    /// A random sample, drawn with the round's seed.
    record Sample(Matching from, int size) implements StudyChoice {
        @Override
        public String words() {
            return "sample of " + size + " from " + from.words();
        }
    }

    /// The studies with the highest expected error, and a random share beside them, without which nothing could be
    /// said of the rest.
    ///
    /// @param randomPercent 0 to 100
    record Doubtful(Matching from, int size, int randomPercent) implements StudyChoice {
        @Override
        public String words() {
            return size + " most doubtful, " + randomPercent + " % random, from " + from.words();
        }
    }
}
