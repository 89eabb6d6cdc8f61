package org.overread.ingest.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import org.jspecify.annotations.Nullable;
import org.overread.ingest.ImportProgress;
import org.overread.ingest.ImportRun;
import org.overread.ingest.ImportRunId;
import org.overread.ingest.ImportState;
import org.overread.ingest.ui.ImportView.Import;
import org.overread.shell.Card;

/// Step 3: how far the import is. It asks anew every second while the page is open.
final class ProgressStep extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private static final int EVERY_MILLISECONDS = 1_000;

    private final transient Import tools;
    private final ImportRunId id;
    private final SerializableRunnable ended;
    private final ProgressBar bar = new ProgressBar();
    private final Span count = new Span();
    private final Span phase = new Span();
    private final Span left = new Span();
    private @Nullable Registration polling;

    /// @param ended what to do when the run is over
    ProgressStep(Import tools, ImportRun run, SerializableRunnable ended) {
        this.tools = tools;
        this.id = run.id();
        this.ended = ended;
        count.addClassNames("t20", "semi");
        phase.addClassName("t2");
        left.addClassName("t2");
        var cancel = new Button(getTranslation("ingest.cancel"), clicked -> {
            tools.desk().cancel(id);
            clicked.getSource().setText(getTranslation("ingest.cancelling"));
        });
        cancel.setDisableOnClick(true);
        var figures = new Div(count, phase, left);
        figures.addClassName("progress-figures");
        figures.getElement().setAttribute("role", "status");
        var leave = new Paragraph(getTranslation("ingest.leave"));
        leave.addClassNames("t2", "t13");
        var folder = new Span(run.folder().toString());
        folder.addClassNames("t2", "t13", "ell");
        var line = new Div(cancel, leave);
        line.addClassName("row");
        getContent().add(Card.titled(getTranslation("ingest.step.progress"), folder, figures, bar, line));
        show(run);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(EVERY_MILLISECONDS);
        polling = attached.getUI().addPollListener(polled -> {
            ImportRun run = tools.desk().run(id);
            if (run.state() == ImportState.RUNNING) {
                show(run);
            } else {
                ended.run();
            }
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        detached.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }

    private void show(ImportRun run) {
        ImportProgress progress = run.progress();
        bar.setIndeterminate(progress.total() == 0);
        if (progress.total() > 0) {
            bar.setValue(Math.min(1.0, (double) progress.done() / progress.total()));
            count.setText(getTranslation("ingest.progress", progress.done(), progress.total()));
        }
        phase.setText(tools.words().name(progress.phase(), getLocale()));
        left.setText(tools.words().left(progress.left(), getLocale()));
    }
}
