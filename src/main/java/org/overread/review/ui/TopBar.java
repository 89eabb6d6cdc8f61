package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Locale;
import org.overread.catalog.Sight;
import org.overread.catalog.StudySummary;
import org.overread.imaging.StackFinding;
import org.overread.review.QueuePosition;
import org.overread.review.ReadingSheet;
import org.overread.review.rounds.Guideline;
import org.overread.review.rounds.Protocol;
import org.overread.shell.Badge;
import org.overread.shell.BrandMark;
import org.overread.shell.Glyph;

/// The upper edge: which study, whether registry and images are of the same one, what is odd about the images, and
/// how far the reader is.
final class TopBar extends Header {
    private static final long serialVersionUID = 1;
    private final Span code = new Span();
    private final Span patient = new Span();
    private final Span same = new Span();
    private final Span version = new Span();
    private final Span badges = new Span();
    private final Span bar = new Span();
    private final Div progress = new Div(bar);
    private final Span place = new Span();
    private final Span protocol = new Span();

    TopBar(SerializableRunnable language, SerializableRunnable help) {
        addClassName("top");
        var home = new Anchor("worklist", new BrandMark());
        home.setAriaLabel(getTranslation("review.to-worklist"));
        home.setTitle(getTranslation("review.to-worklist"));
        home.addClassName("home");
        code.addClassName("code");
        same.addClassName("same");
        badges.addClassNames("row", "badges");
        progress.addClassNames("bar", "hide-s");
        place.addClassName("semi");
        var space = new Span();
        space.addClassName("grow");
        protocol.addClassNames("row", "t2", "hide-s");
        add(home, code, patient, version, separator(), same, badges, space, protocol, progress, place, separator());
        add(button(getLocale().getLanguage().toUpperCase(Locale.ROOT), "review.language.other", language));
        var question = button("", "shell.help", help);
        question.getElement().appendChild(new Element("kbd").setText("?"));
        add(question);
    }

    /// Puts a button before those for language and help.
    void addTool(Component tool) {
        addComponentAtIndex(getComponentCount() - 2, tool);
    }

    void show(StudySummary study, QueuePosition position) {
        code.setText(study.code());
        code.setTitle(study.uid());
        patient.setText(PatientLine.of(study, this));
        badges.removeAll();
        bar.getStyle().setWidth(100.0 * position.number() / Math.max(1, position.total()) + "%");
        place.setText(getTranslation("review.position", position.number(), position.total()));
        waitForImages();
    }

    /// Says which round it is, and in a blind one how much the reader sees by now.
    void show(Guideline guideline, Sight phase) {
        protocol.removeAll();
        if (!guideline.roundName().isEmpty()) {
            protocol.add(new Span(guideline.roundName() + " ·"));
        }
        protocol.add(new Span(
                getTranslation("review.protocol." + guideline.protocol().name().toLowerCase(Locale.ROOT))));
        if (guideline.protocol() == Protocol.BLIND) {
            protocol.add(new Badge(
                    getTranslation("review.phase." + phase.name().toLowerCase(Locale.ROOT)), Badge.Tone.ACCENT));
        }
    }

    /// Says which version is in front once there is more than one.
    void show(ReadingSheet sheet) {
        version.removeAll();
        if (sheet.version() > 1) {
            version.add(new Badge(getTranslation("review.version", sheet.version()), Badge.Tone.ACCENT));
        }
        sheet.amendReason().ifPresent(version::setTitle);
    }

    /// Says what is odd about the series in front; remarks that ask for no caution are left to the viewer.
    void show(List<StackFinding> findings) {
        badges.removeAll();
        findings.stream()
                .filter(finding -> finding.severity() != StackFinding.Severity.INFO)
                .forEach(finding -> {
                    String words = getTranslation(
                            finding.messageKey(), finding.arguments().toArray());
                    var badge = new Badge(Glyph.WARNING, words, Badge.Tone.WARN);
                    badge.setTitle(words);
                    badges.add(badge);
                });
    }

    void waitForImages() {
        tell("waiting", Glyph.TO_READ, "review.uid.waiting");
    }

    /// Whether the images carry the Study Instance UID of the registry row.
    void imagesOf(String shownUid, String registryUid) {
        if (shownUid.equals(registryUid)) {
            tell("equal", Glyph.CHECK, "review.uid.equal");
            same.setTitle(registryUid);
        } else {
            tell("different", Glyph.WARNING, "review.uid.different");
            same.setTitle(registryUid + " ≠ " + shownUid);
        }
    }

    void noImages() {
        tell("different", Glyph.WARNING, "review.uid.no-images");
    }

    private void tell(String state, Glyph glyph, String key) {
        same.removeAll();
        same.setClassName("same " + state);
        same.add(glyph.draw(), new Span(getTranslation(key)));
    }

    private static Span separator() {
        var separator = new Span();
        separator.addClassName("sep");
        return separator;
    }

    private NativeButton button(String text, String meaning, SerializableRunnable pressed) {
        var button = new NativeButton(text);
        button.addClassNames("btn", "ghost", "small");
        String words = getTranslation(meaning);
        button.setAriaLabel(words);
        button.setTitle(words);
        button.addClickListener(click -> pressed.run());
        return button;
    }
}
