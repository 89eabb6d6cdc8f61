package org.overread.release.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.Locale;
import org.overread.release.Export;
import org.overread.release.ExportFile;
import org.overread.release.ReleaseDesk;
import org.overread.shell.Glyph;

/// The links to an export's files: all of them as an archive, then one by one. Who may follow them is asked again
/// when they are followed.
final class ExportDownloads extends Div {
    private static final long serialVersionUID = 1;

    ExportDownloads(ReleaseDesk releases, Export export) {
        addClassName("export-files");
        var all = new Anchor(archive(releases, export), "");
        all.addClassNames("btn", "small");
        all.add(Glyph.DOWNLOAD.draw(), new Span("ZIP"));
        all.setAriaLabel(getTranslation("release.download.all", Integer.toString(export.number())));
        add(all);
        for (ExportFile file : export.files()) {
            var link = new Anchor(single(releases, export, file), kind(file));
            link.setTitle(file.name());
            add(link);
        }
    }

    private static DownloadHandler archive(ReleaseDesk releases, Export export) {
        return event -> {
            event.setFileName("overread-export-" + export.number() + ".zip");
            event.setContentType("application/zip");
            releases.copyAll(export.number(), event.getOutputStream());
        };
    }

    private static DownloadHandler single(ReleaseDesk releases, Export export, ExportFile file) {
        return event -> {
            event.setFileName("overread-export-" + export.number() + "-" + file.name());
            event.setContentType("application/octet-stream");
            event.setContentLength(file.bytes());
            releases.copy(export.number(), file.name(), event.getOutputStream());
        };
    }

    private static String kind(ExportFile file) {
        String suffix = file.name().substring(file.name().lastIndexOf('.') + 1);
        return suffix.toUpperCase(Locale.ROOT);
    }
}
