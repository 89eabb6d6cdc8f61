package org.overread.reports.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.overread.reports.desk.EffectRun;
import org.overread.reports.desk.LexiconDesk;
import org.overread.reports.lexicon.LexiconRefused;
import org.overread.shell.Notice;

/// What the changed lexicon would change on the reports of all datasets, worked out beside the page, with progress.
final class EffectPanel extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private static final int EVERY_MILLISECONDS = 500;

    private final transient LexiconDesk desk;
    private final SerializableSupplier<String> text;
    private final Button start = new Button(getTranslation("reports.effect.start"), click -> start());
    private final Button cancel = new Button(getTranslation("reports.cancel"), click -> cancel());
    private final ProgressBar bar = new ProgressBar();
    private final Span count = new Span();
    private final Div result = new Div();
    private transient Optional<EffectRun> run = Optional.empty();
    private @Nullable Registration polling;

    EffectPanel(LexiconDesk desk, SerializableSupplier<String> text) {
        this.desk = desk;
        this.text = text;
        getContent().addClassName("effect");
        var help = new Paragraph(getTranslation("reports.effect.help"));
        help.addClassNames("t2", "t13");
        var line = new Div(start, cancel, count);
        line.addClassName("row");
        count.getElement().setAttribute("role", "status");
        getContent().add(help, line, bar, result);
        clear();
    }

    /// @param changed whether there is a valid change to look at
    void enable(boolean changed) {
        start.setEnabled(changed && polling == null);
    }

    /// Forgets the last result.
    void clear() {
        result.removeAll();
        var none = new Span(getTranslation("reports.effect.none-yet"));
        none.addClassName("t2");
        result.add(none);
        show(false);
    }

    private void show(boolean running) {
        bar.setVisible(running);
        cancel.setVisible(running);
        count.setVisible(running);
        start.setEnabled(!running);
    }

    private void start() {
        try {
            EffectRun started = desk.effect(text.get());
            run = Optional.of(started);
            result.removeAll();
            show(true);
            UI page = UI.getCurrentOrThrow();
            page.setPollInterval(EVERY_MILLISECONDS);
            polling = page.addPollListener(polled -> look(started));
            look(started);
        } catch (LexiconRefused e) {
            Notice.error(getTranslation("reports.invalid", e.problems().size()));
        }
    }

    private void look(EffectRun started) {
        EffectRun.Progress progress = started.progress();
        bar.setIndeterminate(progress.total() <= 0);
        if (progress.total() > 0) {
            bar.setValue((double) progress.done() / progress.total());
            count.setText(getTranslation("reports.effect.progress", progress.done(), progress.total()));
        }
        if (started.isFailed()) {
            stop();
            Notice.error(getTranslation("reports.effect.failed"));
        } else if (started.changes().isPresent()) {
            stop();
            result.add(new EffectTable(started));
        }
    }

    private void cancel() {
        run.ifPresent(EffectRun::cancel);
        stop();
        clear();
    }

    private void stop() {
        if (polling != null) {
            polling.remove();
            polling = null;
            getUI().ifPresent(page -> page.setPollInterval(-1));
        }
        show(false);
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (polling != null) {
            run.ifPresent(EffectRun::cancel);
            detached.getUI().setPollInterval(-1);
            polling.remove();
            polling = null;
        }
    }
}
