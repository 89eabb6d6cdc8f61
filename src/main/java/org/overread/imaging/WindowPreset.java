package org.overread.imaging;

import java.util.List;
import java.util.Optional;

/// A window that readers know by name. Looked up by name, never by its place in a list.
///
/// @param name lower case, such as `brain`; its text is under `imaging.window.` and the name
public record WindowPreset(String name, Window window) {
    public static final WindowPreset BRAIN = new WindowPreset("brain", new Window(80, 40));
    public static final WindowPreset SUBDURAL = new WindowPreset("subdural", new Window(200, 75));
    public static final WindowPreset STROKE = new WindowPreset("stroke", new Window(40, 40));
    public static final WindowPreset BONE = new WindowPreset("bone", new Window(2800, 600));
    public static final WindowPreset SOFT_TISSUE = new WindowPreset("soft-tissue", new Window(350, 40));

    /// In the order in which menus show them.
    public static final List<WindowPreset> ALL = List.of(BRAIN, SUBDURAL, STROKE, BONE, SOFT_TISSUE);

    public static Optional<WindowPreset> named(String name) {
        return ALL.stream().filter(preset -> preset.name.equals(name)).findFirst();
    }

    /// The key of its name in the message files.
    public String messageKey() {
        return "imaging.window." + name;
    }
}
