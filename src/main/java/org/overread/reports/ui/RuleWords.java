package org.overread.reports.ui;

import com.vaadin.flow.component.Component;
import org.overread.labels.LabelCode;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;
import org.overread.reports.ReportState;
import org.overread.reports.Rule;

/// Names of rules, states and labels in the language of a page.
record RuleWords(Component page) {
    String rule(Rule rule) {
        return page.getTranslation("reports.rule." + rule.code());
    }

    String state(ReportState state) {
        return page.getTranslation("reports.state." + state);
    }

    String label(LabelCode code) {
        return LabelSet.hemorrhage()
                .find(code)
                .map((LabelDefinition label) -> label.name(locale()))
                .orElse(code.value());
    }

    private java.util.Locale locale() {
        return com.vaadin.flow.component.UI.getCurrentOrThrow().getLocale();
    }
}
