package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.overread.contradictions.ReadReport;
import org.overread.labels.LabelCode;
import org.overread.review.Quote;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/// The report's text with what it says of each label; see `frontend/review/report-text.ts` for what it shows. The
/// text comes from a file and is shown as text only.
@Tag("report-text")
@JsModule("./review/report-text.ts")
final class ReportText extends Component {
    private static final long serialVersionUID = 1;
    private transient Optional<ReadReport> report = Optional.empty();

    /// @param disputed labels that something contradicts
    void show(ReadReport shown, Collection<LabelCode> disputed) {
        report = Optional.of(shown);
        getElement().setPropertyJson("report", new ReportOnPage(this, getLocale(), disputed).of(shown));
    }

    void activate(LabelCode label) {
        getElement().setProperty("active", label.value());
    }

    /// Marks the sentences that stand as evidence.
    void quoted(List<Quote> quotes) {
        ArrayNode places = JsonMapper.shared().createArrayNode();
        List<ReadReport.Part> parts = report.map(ReadReport::parts).orElse(List.of());
        for (int i = 0; i < parts.size(); i++) {
            for (Quote quote : quotes) {
                if (quote.textSha256().equals(parts.get(i).part().sha256())) {
                    places.add(i + ":" + quote.start());
                }
            }
        }
        getElement().setPropertyJson("quoted", places);
    }

    /// The sentence at a place that the browser named; empty where there is none.
    Optional<Quote> sentence(LabelCode label, int part, int start) {
        return report.flatMap(read -> Quote.at(read, new Quote.Place(part, start), label));
    }

    Registration addPickListener(ComponentEventListener<StatementPicked> listener) {
        return addListener(StatementPicked.class, listener);
    }

    Registration addQuoteListener(ComponentEventListener<SentenceQuoted> listener) {
        return addListener(SentenceQuoted.class, listener);
    }
}
