package org.overread.review.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.overread.catalog.ReportPart;

/// The report, its parts side by side, Russian first. The text comes from a file and is shown as text only.
final class ReportPane extends Section {
    private static final long serialVersionUID = 1;
    /// A heading as reports write it: a few words before a colon or full stop at the beginning of a line.
    private static final Pattern SECTION = Pattern.compile(
            "^(Описание|Заключение|Протокол|Исследование|Рекомендации|Анамнез|Методика|Техника"
                    + "|Findings|Description|Conclusion|Impression|Technique|History|Recommendations|Comparison)"
                    + "\\s*[:.]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Div columns = new Div();

    ReportPane() {
        addClassName("report");
        var heading = new Div(new H2(getTranslation("review.report")));
        heading.addClassName("phead");
        columns.addClassName("cols");
        add(heading, columns);
    }

    void show(List<ReportPart> parts) {
        columns.removeAll();
        columns.setClassName("single", parts.size() < 2);
        if (parts.isEmpty()) {
            var none = new Paragraph(getTranslation("review.report.none"));
            none.addClassNames("rep", "t3");
            columns.add(none);
        }
        parts.stream()
                .sorted(Comparator.comparingInt(part -> "ru".equals(part.language()) ? 0 : 1))
                .map(this::column)
                .forEach(columns::add);
    }

    private Article column(ReportPart part) {
        var column = new Article();
        column.addClassName("rep");
        column.getElement().setAttribute("lang", part.language());
        column.getElement().setAttribute("tabindex", "0");
        var head = new Div(new Span(
                getTranslation("review.report.language." + part.language().toLowerCase(Locale.ROOT)) + " · "
                        + part.heading()));
        head.addClassName("lang");
        column.add(head);
        part.text().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> column.add(line(line)));
        return column;
    }

    private static Paragraph line(String text) {
        var paragraph = new Paragraph();
        Matcher heading = SECTION.matcher(text);
        if (heading.find()) {
            var bold = new Span(heading.group());
            bold.addClassName("sec");
            paragraph.add(bold, new Span(text.substring(heading.end())));
        } else {
            paragraph.setText(text);
        }
        return paragraph;
    }
}
