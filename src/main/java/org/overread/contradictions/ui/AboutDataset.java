package org.overread.contradictions.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.overread.shell.Card;

/// Where the dataset comes from and what may be done with it: the attribution that its licence demands. Never read
/// out of files that came with the data.
final class AboutDataset extends Composite<Div> {
    private static final long serialVersionUID = 1;

    private static final String HOME = "https://mosmed.ai/datasets/";
    private static final String LICENCE = "https://creativecommons.org/licenses/by-nc-nd/3.0/";

    AboutDataset(boolean demo) {
        var text = new Div();
        text.addClassName("about");
        if (demo) {
            text.add(new Paragraph(getTranslation("catalog.about.demo")));
        } else {
            var title = new Paragraph(getTranslation("catalog.about.title"));
            title.addClassName("semi");
            text.add(title);
            for (String part : List.of("version", "contributors", "affiliation", "copyright")) {
                text.add(new Paragraph(getTranslation("catalog.about." + part)));
            }
            text.add(
                    new Paragraph(new Span(getTranslation("catalog.about.link") + ": "), outside(HOME)),
                    new Paragraph(new Span(getTranslation("catalog.about.licence") + ", "), outside(LICENCE)),
                    new Paragraph(getTranslation("catalog.about.terms")),
                    new Paragraph(getTranslation("catalog.about.other")));
        }
        text.add(new Paragraph(getTranslation("catalog.about.csf")));
        getContent().add(Card.titled(getTranslation("catalog.about"), text));
    }

    private static Anchor outside(String address) {
        var link = new Anchor(address, address);
        link.setTarget(AnchorTarget.BLANK);
        link.getElement().setAttribute("rel", "noopener noreferrer");
        return link;
    }
}
