package org.overread.ingest.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.EnumMap;
import java.util.Map;
import org.overread.ingest.ImportWords;

/// The four steps of an import, the current one marked.
final class Steps extends OrderedList {
    private static final long serialVersionUID = 1;
    private final Map<Step, ListItem> items = new EnumMap<>(Step.class);

    /// A step of the page.
    enum Step {
        FOLDER,
        MAPPING,
        PROGRESS,
        RESULT
    }

    Steps() {
        addClassName("steps");
        for (Step step : Step.values()) {
            var item = new ListItem(getTranslation("ingest.step." + ImportWords.key(step)));
            items.put(step, item);
            add(item);
        }
    }

    void at(Step current) {
        items.forEach((step, item) -> {
            item.setClassName("on", step == current);
            item.setClassName("past", step.compareTo(current) < 0);
            if (step == current) {
                item.getElement().setAttribute("aria-current", "step");
            } else {
                item.getElement().removeAttribute("aria-current");
            }
        });
    }
}
