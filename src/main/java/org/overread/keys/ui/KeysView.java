package org.overread.keys.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.overread.keys.Chord;
import org.overread.keys.KeyAction;
import org.overread.keys.KeyBindings;
import org.overread.keys.KeyDesk;
import org.overread.keys.KeyRefused;
import org.overread.shell.Card;
import org.overread.shell.Notice;
import org.overread.shell.PageHeader;

/// A person's own keys: every action with its key. The key is changed by pressing another one.
@Route("keys")
@PermitAll
@StyleSheet("styles/keys.css")
class KeysView extends Div implements HasDynamicTitle {
    private static final long serialVersionUID = 1;
    private final transient KeyDesk desk;
    private final Map<KeyAction, NativeButton> resets = new EnumMap<>(KeyAction.class);
    private final Button resetAll;

    KeysView(KeyDesk desk) {
        this.desk = desk;
        addClassNames("page", "keys");
        resetAll = new Button(getTranslation("keys.reset-all"), click -> attempt(desk::resetAll));
        var note = new Paragraph(getTranslation("keys.note"));
        note.addClassName("t2");
        var cards = new Div();
        cards.addClassName("key-cards");
        Arrays.stream(KeyAction.Group.values()).map(this::card).forEach(cards::add);
        add(new PageHeader(getTranslation("keys.title")), note, resetAll, cards, new KeyMap(desk));
        show(desk.own());
    }

    private Card card(KeyAction.Group group) {
        var lines = new Div();
        lines.addClassName("key-lines");
        group.actions().forEach(action -> addLine(lines, action));
        return Card.titled(KeyLines.heading(this, group), lines);
    }

    private void addLine(Div lines, KeyAction action) {
        String words = KeyLines.words(this, action);
        var press = new NativeButton();
        press.addClassNames("btn", "ghost");
        press.setAriaLabel(getTranslation("keys.press", words));
        press.setTitle(getTranslation("keys.press", words));
        var asked = new Span(getTranslation("keys.press-now"));
        asked.addClassName("asked");
        press.add(KeyCap.all(action), asked);
        var capture = new KeyCapture();
        capture.getElement().setAttribute("data-key", action.id());
        capture.add(press);
        capture.addCapturedListener(event -> attempt(() -> desk.change(action, Chord.of(event.chord()))));
        var reset = new NativeButton(getTranslation("keys.reset"), click -> attempt(() -> desk.reset(action)));
        reset.addClassNames("btn", "ghost", "small");
        reset.setAriaLabel(getTranslation("keys.reset.of", words));
        resets.put(action, reset);
        var line = new Div(new Span(words), capture, new Span(reset));
        line.addClassName("key-line");
        lines.add(line);
    }

    private void attempt(Supplier<KeyBindings> change) {
        try {
            show(change.get());
        } catch (KeyRefused refused) {
            String caps = refused.chord().caps();
            Notice.error(refused.holder()
                    .map(holder -> getTranslation("keys.taken", caps, KeyLines.words(this, holder)))
                    .orElseGet(() -> getTranslation("keys.reserved", caps)));
        }
    }

    private void show(KeyBindings bindings) {
        resets.forEach((action, reset) -> reset.setVisible(bindings.changed().containsKey(action)));
        resetAll.setEnabled(!bindings.changed().isEmpty());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("keys.title") + " · Overread";
    }
}
