package org.overread.review.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.ingest.checks.Severity;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelSet;
import org.overread.review.Pile;
import org.overread.review.WorklistFilter;

/// The worklist's filter in the page's address, so that it can be shared, reloaded and gone back to. What an address
/// says wrongly is ignored.
final class WorklistAddress {
    private WorklistAddress() {}

    static WorklistFilter read(QueryParameters address) {
        var filter = WorklistFilter.ALL
                .in(one(address, "pile").flatMap(WorklistAddress::pile).orElse(Pile.ALL))
                .matching(one(address, "text").orElse(""))
                .having(one(address, "found").flatMap(ContradictionKind::of))
                .as(one(address, "severity").flatMap(Severity::of))
                .by(one(address, "maker"));
        Optional<LabelCode> label = one(address, "label").flatMap(WorklistAddress::label);
        return filter.with(
                label, one(address, "value").flatMap(WorklistAddress::value).orElse(FindingValue.State.PRESENT));
    }

    static QueryParameters write(WorklistFilter filter) {
        Map<String, String> address = new LinkedHashMap<>();
        if (filter.pile() != Pile.ALL) {
            address.put("pile", word(filter.pile()));
        }
        if (!filter.text().isEmpty()) {
            address.put("text", filter.text());
        }
        filter.label().ifPresent(label -> {
            address.put("label", label.value());
            address.put("value", filter.value().name().toLowerCase(Locale.ROOT));
        });
        filter.found().ifPresent(kind -> address.put("found", kind.code()));
        filter.severity().ifPresent(severity -> address.put("severity", severity.code()));
        filter.manufacturer().ifPresent(maker -> address.put("maker", maker));
        return QueryParameters.simple(address);
    }

    /// Such as `to-read`: also the end of its message key.
    static String word(Pile pile) {
        return pile.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Pile> pile(String word) {
        for (Pile each : Pile.values()) {
            if (word(each).equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Optional<LabelCode> label(String word) {
        return LabelSet.hemorrhage().codes().stream()
                .filter(code -> code.value().equals(word))
                .findFirst();
    }

    private static Optional<FindingValue.State> value(String word) {
        for (FindingValue.State each : FindingValue.State.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> one(QueryParameters address, String name) {
        return address.getSingleParameter(name).filter(text -> !text.isBlank());
    }
}
