package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.overread.catalog.Sight;
import org.overread.labels.LabelDefinition;
import org.overread.labels.LabelSet;
import org.overread.review.ImageQuality;
import org.overread.review.ReadingSheet;
import org.overread.review.SubmitId;
import org.overread.shell.Badge;
import org.overread.shell.Glyph;

/// The lower edge: when the last answer reached the database, what is still open, and how to go on.
final class ReadingFooter extends Footer {
    private static final long serialVersionUID = 1;
    private final ReadingJournal journal = new ReadingJournal();
    private final GradeButton<ImageQuality> quality;
    private final Anchor history = new Anchor();
    private final Span seen = new Span();
    private final Span open = new Span();
    private final ActionButton comment;
    private final ActionButton flag;
    private final ActionButton skip;
    private final ActionButton amend;
    private final ActionButton sign;

    /// @param pressed told the action's name, as the keys have it
    /// @param graded told how good the images are, and the id of the press
    ReadingFooter(
            SerializableBiConsumer<String, SubmitId> pressed,
            SerializableBiConsumer<Optional<ImageQuality>, SubmitId> graded) {
        addClassName("foot");
        quality = new GradeButton<>("quality", "", ImageQuality.values(), graded);
        seen.addClassNames("row", "t2", "hide-s");
        comment = new ActionButton("comment-study", Glyph.COMMENT, pressed);
        flag = new ActionButton("flag", Glyph.FLAG, pressed);
        skip = new ActionButton("skip", Glyph.SKIP, pressed);
        amend = new ActionButton("amend", Glyph.IN_READING, pressed);
        sign = new ActionButton("sign", Glyph.CHECK, pressed);
        flag.getElement().setAttribute("data-journal", "flag");
        sign.removeClassName("ghost");
        sign.addClassName("primary");
        history.addClassNames("btn", "ghost", "hide-s");
        history.setText(getTranslation("review.history"));
        history.setTarget("_blank");
        var space = new Span();
        space.addClassName("grow");
        add(journal, seen, space, open, quality, history, comment, flag, skip, amend, sign);
    }

    void begin(ReadingSheet sheet) {
        seen.removeAll();
        history.setHref("history/" + sheet.study());
        show(sheet);
    }

    /// Brings the buttons and the list of open labels in line with the sheet.
    void show(ReadingSheet sheet) {
        boolean signed = sheet.isSigned();
        open.removeAll();
        if (signed) {
            open.add(new Badge(Glyph.SIGNED, signedLine(sheet), Badge.Tone.ABSENT));
        } else {
            showOpen(sheet);
        }
        comment.setClassName("on", !sheet.studyComment().isEmpty());
        comment.setTitle(sheet.studyComment());
        comment.setVisible(!signed || !sheet.studyComment().isEmpty());
        flag.setClassName("on", sheet.flagged());
        flag.getElement().setAttribute("aria-pressed", Boolean.toString(sheet.flagged()));
        flag.setVisible(!signed);
        flag.getElement().setAttribute("data-value", Boolean.toString(!sheet.flagged()));
        flag.getElement().setAttribute("data-seen", Boolean.toString(sheet.flagged()));
        quality.show(this, sheet.grades().quality());
        quality.setEnabled(!signed);
        skip.setVisible(!signed);
        amend.setVisible(signed);
        sign.setVisible(!signed);
        sign.say(getTranslation("review.action." + actionOf(sheet.phase())));
    }

    /// Puts something at the left, behind what was seen.
    void addAfterSeen(Component part) {
        addComponentAtIndex(indexOf(seen) + 1, part);
    }

    /// Says how it stands with the changes.
    ReadingJournal journal() {
        return journal;
    }

    void seen(int slices, int total) {
        seen.removeAll();
        seen.add(Glyph.EYE.draw(), new Span(getTranslation("review.seen", slices, total)));
    }

    private String signedLine(ReadingSheet sheet) {
        String when = sheet.signedAt()
                .map(at -> LocalTime.minute(at, UI.getCurrentOrThrow()))
                .orElse("");
        return getTranslation("review.signed-at", when, sheet.version());
    }

    private void showOpen(ReadingSheet sheet) {
        List<String> names = sheet.openLabels().stream()
                .flatMap(code -> LabelSet.hemorrhage().find(code).stream())
                .map(LabelDefinition::abbreviation)
                .toList();
        sheet.skipped()
                .ifPresent(reason -> open.add(
                        new Badge(Glyph.SKIP, getTranslation("review.skipped-because", reason), Badge.Tone.LINE)));
        if (names.isEmpty()) {
            open.add(new Badge(Glyph.CHECK, getTranslation("review.open.none"), Badge.Tone.LINE));
        } else {
            String which = names.size() > 3 ? "" : ": " + names.stream().collect(Collectors.joining(", "));
            open.add(new Badge(Glyph.WARNING, getTranslation("review.open", names.size()) + which, Badge.Tone.WARN));
        }
    }

    /// What the big button does: in a blind round the answers are sealed twice before they are signed.
    private static String actionOf(Sight phase) {
        return switch (phase) {
            case IMAGES -> "seal-images";
            case REPORT -> "seal-report";
            case REGISTRY -> "sign";
        };
    }
}
