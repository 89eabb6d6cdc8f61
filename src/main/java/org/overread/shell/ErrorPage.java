package org.overread.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/// What all error pages look like: the mark, what happened, what to do, a way home. Never a technical word.
abstract class ErrorPage extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private String title = "";

    /// Shows the texts `<key>.title` and `<key>.text`.
    void tell(String key, Object... params) {
        title = getTranslation(key + ".title");
        var words = new EmptyState(Glyph.WARNING, title, getTranslation(key + ".text", params));
        var home = new Anchor("", getTranslation("shell.error.home"));
        home.addClassNames("btn", "primary");
        words.add(new Paragraph(home));
        removeAll();
        add(Threshold.around(words));
        setHeightFull();
    }

    @Override
    public String getPageTitle() {
        return title + " · Overread";
    }
}
