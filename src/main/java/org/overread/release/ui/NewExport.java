package org.overread.release.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.function.Consumer;
import org.overread.catalog.DatasetSummary;
import org.overread.release.Export;
import org.overread.release.ExportOrder;
import org.overread.release.ReleaseDesk;
import org.overread.shell.Glyph;
import org.overread.shell.Notice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/// Asks what to export, shows what it will count, and makes it.
final class NewExport extends Dialog {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(NewExport.class);

    private final transient ReleaseDesk releases;
    private final transient Consumer<Export> made;
    private final Select<DatasetSummary> dataset = new Select<>();
    private final Checkbox registry = new Checkbox(getTranslation("release.registry"), true);
    private final Div preview = new Div();
    private final ProgressBar progress = new ProgressBar();
    private final Button create = new Button(getTranslation("release.create"), click -> create());

    NewExport(ReleaseDesk releases, List<DatasetSummary> datasets, Consumer<Export> made) {
        this.releases = releases;
        this.made = made;
        setHeaderTitle(getTranslation("release.new"));
        setWidth("560px");
        dataset.setLabel(getTranslation("release.dataset"));
        dataset.setItems(datasets);
        dataset.setItemLabelGenerator(DatasetSummary::name);
        dataset.setWidthFull();
        dataset.addValueChangeListener(change -> count());
        dataset.setValue(datasets.getFirst());
        var internal = new Div(Glyph.INFO.draw(), new Span(getTranslation("release.registry.notice")));
        internal.addClassNames("alert", "warn");
        registry.addValueChangeListener(change -> internal.setVisible(registry.getValue()));
        var signed = new Paragraph(getTranslation("release.notice.signed"));
        signed.addClassNames("t2", "t13");
        progress.setIndeterminate(true);
        progress.setVisible(false);
        var body = new Div(dataset, preview, registry, internal, signed, progress);
        body.addClassName("new-export");
        add(body);
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("release.cancel"), click -> close()), create);
    }

    private void count() {
        preview.removeAll();
        if (dataset.getValue() != null) {
            preview.add(new StudyCounts(releases.preview(dataset.getValue().id())));
        }
    }

    /// Writes the files beside the page's own thread, so that the page stays alive however many studies there are.
    private void create() {
        var order = new ExportOrder(dataset.getValue().id(), registry.getValue());
        UI ui = UI.getCurrent();
        busy(true);
        Thread.ofVirtual().name("export").start(new DelegatingSecurityContextRunnable(() -> {
            try {
                Export export = releases.export(order);
                later(ui, () -> {
                    close();
                    made.accept(export);
                });
            } catch (RuntimeException e) {
                LOG.error("An export failed", e);
                later(ui, () -> {
                    busy(false);
                    Notice.error(getTranslation("release.failed"));
                });
            }
        }));
    }

    private static void later(UI ui, Command change) {
        var _ = ui.access(change);
    }

    private void busy(boolean busy) {
        progress.setVisible(busy);
        create.setEnabled(!busy);
        dataset.setEnabled(!busy);
        registry.setEnabled(!busy);
        setCloseOnEsc(!busy);
        setCloseOnOutsideClick(!busy);
    }
}
