package org.overread.keys.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.overread.keys.Chord;
import org.overread.keys.KeyAction;
import org.overread.keys.KeyBindings;
import org.overread.keys.KeyDesk;

/// Brings a person's keys to a page and every change of them at once, wherever it was made. It draws nothing; every
/// page with keys has one.
@Tag("key-map")
@JsModule("./keys/key-map-element.ts")
public final class KeyMap extends Component {
    private static final long serialVersionUID = 1;
    private final transient KeyDesk desk;
    private transient Runnable unwatch = () -> {};

    /// @param desk where the keys are kept
    public KeyMap(KeyDesk desk) {
        this.desk = desk;
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        show(desk.own());
        var ui = attach.getUI();
        unwatch = desk.watch(bindings -> {
            var _ = ui.access(() -> show(bindings));
        });
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        unwatch.run();
    }

    private void show(KeyBindings bindings) {
        getElement()
                .setPropertyList(
                        "keys",
                        Arrays.stream(KeyAction.values())
                                .map(action -> line(action, bindings))
                                .toList());
    }

    private static Map<String, Object> line(KeyAction action, KeyBindings bindings) {
        Map<String, Object> line = new LinkedHashMap<>();
        List<Chord> chords = bindings.of(action);
        line.put("action", action.id());
        line.put("owner", action.group().owner());
        line.put("chords", chords.stream().map(Chord::toString).toList());
        line.put("caps", chords.stream().map(Chord::caps).toList());
        return line;
    }
}
