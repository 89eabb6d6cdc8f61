package org.overread.contradictions.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.overread.accounts.Role;
import org.overread.catalog.DatasetId;
import org.overread.contradictions.CheckRun;
import org.overread.contradictions.CheckState;
import org.overread.shell.Notice;

/// How far the comparison of a dataset is, with the buttons to start and to stop it. Asks anew every second while one
/// runs and the page is open.
final class CheckProgress extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private static final int EVERY_MILLISECONDS = 1_000;
    private static final int SECONDS_IN_MINUTE = 60;

    private final transient KindsCard.Tools tools;
    private final DatasetId dataset;
    private final SerializableRunnable ended;
    private @Nullable Registration polling;
    private boolean running;

    /// @param ended what to do when a comparison is over
    CheckProgress(KindsCard.Tools tools, DatasetId dataset, SerializableRunnable ended) {
        this.tools = tools;
        this.dataset = dataset;
        this.ended = ended;
        getContent().addClassNames("row", "check-progress");
        show();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        if (running) {
            watch(attached.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (polling != null) {
            detached.getUI().setPollInterval(-1);
            polling.remove();
            polling = null;
        }
    }

    private void watch(com.vaadin.flow.component.UI ui) {
        if (polling == null) {
            ui.setPollInterval(EVERY_MILLISECONDS);
            polling = ui.addPollListener(polled -> {
                if (!show()) {
                    ended.run();
                }
            });
        }
    }

    /// @return whether a comparison is running
    private boolean show() {
        Optional<CheckRun> run = tools.checks().latest(dataset);
        running = run.filter(one -> one.state() == CheckState.RUNNING).isPresent();
        getContent().removeAll();
        boolean coordinator = tools.person().is(Role.COORDINATOR);
        if (running) {
            CheckRun now = run.orElseThrow();
            var bar = new ProgressBar(0, Math.max(1, now.total()), Math.min(now.done(), now.total()));
            var words = new Span(getTranslation("contradictions.check.running", now.done(), now.total()) + left(now));
            words.addClassNames("t2", "t12", "nw");
            words.getElement().setAttribute("role", "status");
            getContent().add(bar, words);
            if (coordinator) {
                getContent().add(button("contradictions.check.cancel", this::cancel));
            }
        } else {
            run.filter(one -> one.state() != CheckState.DONE).ifPresent(one -> {
                var words = new Span(getTranslation("contradictions.check.unfinished", one.done(), one.total()));
                words.addClassNames("t2", "t12", "nw");
                getContent().add(words);
            });
            if (coordinator) {
                getContent().add(button("contradictions.check.start", this::start));
            }
        }
        return running;
    }

    private void start() {
        tools.checks().start(dataset);
        Notice.done(getTranslation("contradictions.check.started"));
        running = true;
        getUI().ifPresent(this::watch);
    }

    private void cancel() {
        tools.checks().cancel(dataset);
        Notice.done(getTranslation("contradictions.check.cancelling"));
    }

    private NativeButton button(String key, SerializableRunnable pressed) {
        var button = new NativeButton(getTranslation(key), click -> pressed.run());
        button.addClassNames("btn", "ghost", "small");
        return button;
    }

    private String left(CheckRun run) {
        return run.left()
                .map(Duration::toSeconds)
                .map(seconds -> " · "
                        + (seconds < SECONDS_IN_MINUTE
                                ? getTranslation("contradictions.check.seconds", seconds)
                                : getTranslation(
                                        "contradictions.check.minutes",
                                        (seconds + SECONDS_IN_MINUTE / 2) / SECONDS_IN_MINUTE)))
                .orElse("");
    }
}
