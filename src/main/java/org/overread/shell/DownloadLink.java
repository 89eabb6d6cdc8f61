package org.overread.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/// A link that hands out a text as a file. The text is made when somebody follows the link, so whoever makes it is
/// asked then whether this person may have it.
public final class DownloadLink extends Anchor {
    private static final long serialVersionUID = 1;

    /// @param fileName as it is saved, such as `reads.csv`; a name in `.json` is JSON, any other is CSV
    /// @param look class names beside `btn`, such as `ghost` and `small`
    public DownloadLink(String words, String fileName, Supplier<String> text, String... look) {
        super(
                DownloadHandler.fromInputStream(event -> {
                    byte[] bytes = text.get().getBytes(StandardCharsets.UTF_8);
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes), fileName, type(fileName), bytes.length);
                }),
                "");
        addClassName("btn");
        addClassNames(look);
        add(Glyph.DOWNLOAD.draw(), new Span(words));
    }

    private static String type(String fileName) {
        return fileName.endsWith(".json") ? "application/json" : "text/csv;charset=utf-8";
    }
}
