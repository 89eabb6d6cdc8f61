package org.overread.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;

/// The labels that a text affirms, compared with those a test's row names ("-": none).
final class AffirmedLabels {
    private static final ReportReader READER = ReportReader.standard();

    private AffirmedLabels() {}

    /// @param text " ¶ " ends a line
    /// @param affirmed codes in the order of the label set, with a space between them
    static void affirms(String text, String affirmed) {
        ReportReading reading = READER.read(text.replace(" ¶ ", "\n"), "ru");
        List<String> positive = LabelSet.hemorrhage().codes().stream()
                .filter(label -> reading.state(label).isPositive())
                .map(LabelCode::value)
                .toList();
        assertThat(positive)
                .as(text)
                .containsExactlyElementsOf(affirmed.equals("-") ? List.of() : List.of(affirmed.split(" ")));
    }
}
