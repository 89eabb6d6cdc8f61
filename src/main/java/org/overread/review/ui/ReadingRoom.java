package org.overread.review.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.overread.catalog.SeriesId;
import org.overread.catalog.StudyId;
import org.overread.catalog.StudySummary;
import org.overread.imaging.StackAddress;
import org.overread.imaging.ui.ShownSeries;
import org.overread.imaging.ui.ShownSlice;
import org.overread.labels.LabelCode;
import org.overread.review.Device;
import org.overread.review.Mark;
import org.overread.review.QueuePosition;
import org.overread.review.Quote;
import org.overread.review.SubmitId;
import org.overread.shell.Appearance;
import org.overread.shell.Glyph;
import org.overread.shell.Messages;
import org.overread.shell.Notice;
import org.springframework.security.web.csrf.CsrfToken;

/// The reading page's parts and how they hang together: bar, rail, viewer, report, labels, footer, keys.
final class ReadingRoom extends Main {
    private static final long serialVersionUID = 1;
    private final TopBar top;
    private final SeriesRail rail;
    private final ImageSide images;
    private final transient Marking marking;
    private final transient StudyImages study;
    private final ReportPane report = new ReportPane(this::activate);
    private final LabelPane labels;
    private final ReadingFooter footer;
    private final transient Pen pen;
    private final SerializableBiConsumer<StudyId, Way> walk;

    private final UUID window = UUID.randomUUID();
    private List<SeriesId> coming = List.of();

    /// Whose series were looked into last.
    private transient @Nullable Sitting looked;

    /// Where to go from the study in front.
    enum Way {
        /// Nowhere: the same study once more, now that more of it may be seen.
        STAY,
        /// To the next study that waits to be read.
        ON,
        FORWARD,
        BACK
    }

    /// @param walk goes from a study to another one
    ReadingRoom(Appearance appearance, SerializableBiConsumer<StudyId, Way> walk, StudyImages study) {
        this.walk = walk;
        this.study = study;
        addClassName("reading");
        top = new TopBar(() -> speakOther(appearance), this::help);
        rail = new SeriesRail(
                this::showStack, () -> setClassName("folded", !getClassNames().contains("folded")));
        footer = new ReadingFooter(this::act, (quality, submit) -> pen().grade(quality, submit));
        footer.journal().addWrittenListener(this::written);
        labels = new LabelPane(new LabelRow.LabelActions(
                (label, verdict, submit) -> {
                    pen().answer(label, verdict, submit);
                    footer.journal().handled(submit);
                },
                (label, certainty, submit) -> pen().grade(label, certainty, submit),
                this::activate,
                label -> pen().comment(label)));
        pen = new Pen(this, labels, footer, this::showMarks, () -> leave(Way.ON), () -> leave(Way.STAY));
        marking = new Marking(pen, labels, footer.journal()::handled);
        images = new ImageSide(
                new ImageSide.ImageEvents(
                        this::imagesShown, this::seen, rail::step, this::imagesGone, this::act, marking, study),
                new KeySliceStrip(study::find, this::turnTo, (marks, submit) -> {
                    pen().unmark(marks, submit);
                    footer.journal().handled(submit);
                }));
        top.addTool(new ViewerWindowOpener());
        var undisputed = new ActionButton("undisputed", Glyph.CHECK, this::act);
        undisputed.getElement().setAttribute("data-journal", "undisputed");
        labels.addTool(undisputed);
        labels.whenTurned(report::activate);
        report.whenQuoted(this::quote);
        var right = new Section(report, labels);
        right.addClassName("right");
        var keys = ReadingKeys.ofReading();
        keys.addKeyListener(key -> act(key.action(), key.submit()));
        add(top, rail, images, right, footer, keys);
    }

    /// Shows how long the reader works.
    void addClock(WorkClock clock) {
        footer.addAfterSeen(clock);
    }

    /// Puts a study in front of the reader. Answers are taken once its images are there.
    ///
    /// @param next the studies that wait behind it
    /// @param first what opens first of the next of them
    void begin(
            Sitting sitting,
            StudyPapers papers,
            QueuePosition position,
            List<StudySummary> next,
            Optional<SeriesId> first) {
        coming = first.stream().toList();
        var study = sitting.study();
        pen.take(sitting);
        images.clear(this.study.coverage(sitting));
        top.show(study.summary(), position);
        top.show(papers.guideline(), sitting.sheet().phase());
        report.show(papers.comparison(), study.summary().sight());
        labels.guide(papers.guideline());
        labels.begin(study.summary(), sitting.sheet(), papers.comparison());
        quotes();
        footer.begin(sitting.sheet());
        var token = PageToken.current();
        footer.journal()
                .begin(new ReadingJournal.JournalOrder(
                        papers.journalKey(),
                        window.toString(),
                        sitting,
                        token.map(CsrfToken::getHeaderName).orElse(""),
                        token.map(CsrfToken::getToken).orElse(""),
                        JournalWords.of(this)));
        rail.show(study.series(), next);
        settle();
        if (study.series().isEmpty()) {
            top.noImages();
        } else {
            rail.choose(0);
        }
    }

    private void showStack(OfferedStack stack) {
        var study = pen.sitting().study().summary();
        images.show(new ShownSeries(
                study.uid(),
                study.code(),
                PatientLine.of(study, this),
                SeriesNames.caption(stack, this),
                SeriesNames.besides(stack, rail.stacks(), this),
                coming));
    }

    /// Once the images of a study are there, its series are looked into: some may be several stacks.
    private void findStacks(Sitting sitting) {
        if (!sitting.equals(looked)) {
            looked = sitting;
            study.stacks(sitting.study(), this, all -> {
                if (pen.isAtWork() && sitting.equals(pen.sitting())) {
                    rail.offer(all);
                    rail.active().ifPresent(this::showStack);
                }
            });
        }
    }

    private void imagesShown(String uid) {
        String registry = pen.sitting().study().summary().uid();
        top.imagesOf(uid, registry);
        rail.active().ifPresent(stack -> top.show(study.findings(stack.address())));
        pen.sitting().imagesShown(uid.equals(registry));
        settle();
        findStacks(pen.sitting());
    }

    /// They are on their way to another window, or back.
    private void imagesGone() {
        if (pen.isAtWork()) {
            pen.sitting().imagesShown(false);
            top.waitForImages();
            settle();
        }
    }

    private void seen(ShownSlice slice) {
        if (slice.studyUid().equals(pen.sitting().study().summary().uid())) {
            slice.seen().forEach(stack -> {
                rail.seen(StackAddress.of(stack.source()), stack.seen(), stack.total());
                if (stack.source().equals(slice.source())) {
                    footer.seen(stack.seen(), stack.total());
                }
            });
        }
    }

    private void act(String action, SubmitId submit) {
        switch (action) {
            case "next-label" -> labels.step(1);
            case "previous-label" -> labels.step(-1);
            case "next-study" -> leave(Way.FORWARD);
            case "previous-study" -> leave(Way.BACK);
            case "help" -> help();
            case "amend" -> pen.amend(this::settle);
            default -> pen.act(action, submit);
        }
        footer.journal().handled(submit);
    }

    /// Gives a sentence of the report as evidence for the active label, or takes it back.
    private void quote(SentenceQuoted event, SubmitId submit) {
        report.sentence(labels.active(), event)
                .ifPresentOrElse(
                        quote -> {
                            pen.quote(quote, submit);
                            quotes();
                        },
                        () -> Notice.error(getTranslation("review.quote.nothing")));
        footer.journal().handled(submit);
    }

    private void quotes() {
        List<Quote> quotes = pen.sitting().quotes();
        report.quoted(quotes);
        labels.quoted(quotes);
    }

    private void activate(LabelCode label) {
        labels.activate(label);
    }

    private Pen pen() {
        return pen;
    }

    /// Brings what depends on the sheet's state in line with it.
    private void settle() {
        var sitting = pen.sitting();
        top.show(sitting.sheet());
        setClassName("signed", sitting.sheet().isSigned());
        labels.setAnswerable(sitting.isAnswerable());
        showMarks();
    }

    private void showMarks() {
        images.show(marking.shown(), pen.sitting().sheet().marks());
    }

    private void turnTo(Mark mark) {
        rail.turnTo(mark.place().stack());
        images.turnTo(mark);
    }

    private void leave(Way way) {
        walk.accept(pen.sitting().study().summary().id(), way);
    }

    /// The journal got something written by itself: a message of this page was lost, or an earlier page was.
    private void written(JournalWritten event) {
        if (pen.isAtWork() && pen.sitting().sheet().id().toString().equals(event.reading())) {
            pen.lookAgain();
            quotes();
        }
    }

    /// In front of which window the reader sits.
    Device device() {
        var request = VaadinServletRequest.getCurrent();
        String agent = request == null ? null : request.getHeader("User-Agent");
        return Device.of(window, agent == null ? "" : agent);
    }

    private void help() {
        ReadingHelp.in(this).open();
    }

    private void speakOther(Appearance appearance) {
        boolean russian = Messages.RUSSIAN.getLanguage().equals(getLocale().getLanguage());
        getUI().ifPresent(ui -> appearance.speak(ui, russian ? Locale.ENGLISH : Messages.RUSSIAN));
    }
}
