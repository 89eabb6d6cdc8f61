package org.overread.review.ui;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Turns Markdown (CommonMark) into elements from a short list. Markup in the text stays text, pictures are left out,
/// and a link goes nowhere but to a web address.
public final class MarkdownText {
    private static final Parser PARSER = Parser.builder().build();

    private MarkdownText() {}

    /// Puts the text into an element, in place of what was in it.
    public static void into(Element place, String markdown) {
        place.removeAllChildren();
        children(PARSER.parse(markdown), place);
    }

    private static void children(Node from, Element into) {
        for (Node child = from.getFirstChild(); child != null; child = child.getNext()) {
            add(child, into);
        }
    }

    private static void add(Node node, Element into) {
        switch (node) {
            case Text text -> into.appendChild(Element.createText(text.getLiteral()));
            case SoftLineBreak _ -> into.appendChild(Element.createText(" "));
            case HardLineBreak _ -> into.appendChild(new Element("br"));
            case HtmlInline html -> into.appendChild(Element.createText(html.getLiteral()));
            case HtmlBlock html -> into.appendChild(new Element("p").setText(html.getLiteral()));
            case Code code -> into.appendChild(new Element("code").setText(code.getLiteral()));
            case FencedCodeBlock code -> into.appendChild(new Element("pre").setText(code.getLiteral()));
            case IndentedCodeBlock code -> into.appendChild(new Element("pre").setText(code.getLiteral()));
            case Heading heading -> nest("h" + Math.clamp(heading.getLevel() + 2L, 3, 6), heading, into);
            case Paragraph paragraph -> nest("p", paragraph, into);
            case Emphasis emphasis -> nest("em", emphasis, into);
            case StrongEmphasis strong -> nest("strong", strong, into);
            case BulletList list -> nest("ul", list, into);
            case OrderedList list -> nest("ol", list, into);
            case ListItem item -> nest("li", item, into);
            case Link link -> link(link, into);
            default -> children(node, into);
        }
    }

    private static void nest(String tag, Node node, Element into) {
        var element = new Element(tag);
        into.appendChild(element);
        children(node, element);
    }

    private static void link(Link link, Element into) {
        String address = link.getDestination().strip().toLowerCase(Locale.ROOT);
        if (List.of("https://", "http://").stream().noneMatch(address::startsWith)) {
            children(link, into);
            return;
        }
        var anchor = new Element("a");
        anchor.setAttribute("href", link.getDestination().strip())
                .setAttribute("target", "_blank")
                .setAttribute("rel", "noopener noreferrer");
        into.appendChild(anchor);
        children(link, anchor);
    }
}
