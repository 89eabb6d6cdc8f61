package org.overread.keys;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Everything that a key does, with its keys as delivered: the one list that pages, help and the browser go by.
public enum KeyAction {
    AGREE(Group.ANSWERS, "KeyA"),
    OPPOSITE(Group.ANSWERS, "KeyX"),
    PRESENT(Group.ANSWERS, "KeyP", "Equal", "NumpadAdd"),
    ABSENT(Group.ANSWERS, "Minus", "NumpadSubtract"),
    UNCERTAIN(Group.ANSWERS, "KeyU"),
    NOT_ASSESSABLE(Group.ANSWERS, "KeyN"),
    UNDISPUTED(Group.ANSWERS, "Shift+Enter", "Shift+NumpadEnter"),
    NEXT_LABEL(Group.ANSWERS, "KeyJ"),
    PREVIOUS_LABEL(Group.ANSWERS, "KeyL"),
    UNDO(Group.ANSWERS, "Ctrl+KeyZ"),
    REDO(Group.ANSWERS, "Ctrl+Shift+KeyZ", "Ctrl+KeyY"),

    QUOTE(Group.STUDY, "KeyE"),
    COMMENT(Group.STUDY, "KeyC"),
    FLAG(Group.STUDY, "KeyF"),
    ACKNOWLEDGE(Group.STUDY, "KeyW"),
    SIGN(Group.STUDY, "Ctrl+Enter", "Ctrl+NumpadEnter"),
    PREVIOUS_STUDY(Group.STUDY, "BracketLeft"),
    NEXT_STUDY(Group.STUDY, "BracketRight"),

    SLICE_UP(Group.IMAGES, "ArrowUp"),
    SLICE_DOWN(Group.IMAGES, "ArrowDown"),
    TEN_UP(Group.IMAGES, "Shift+ArrowUp"),
    TEN_DOWN(Group.IMAGES, "Shift+ArrowDown"),
    FIRST_SLICE(Group.IMAGES, "Home"),
    LAST_SLICE(Group.IMAGES, "End"),
    PREVIOUS_SERIES(Group.IMAGES, "ArrowLeft", "PageUp"),
    NEXT_SERIES(Group.IMAGES, "ArrowRight", "PageDown"),
    WINDOW_BRAIN(Group.IMAGES, "Digit1", "Numpad1"),
    WINDOW_SUBDURAL(Group.IMAGES, "Digit2", "Numpad2"),
    WINDOW_STROKE(Group.IMAGES, "Digit3", "Numpad3"),
    WINDOW_BONE(Group.IMAGES, "Digit4", "Numpad4"),
    WINDOW_SOFT(Group.IMAGES, "Digit5", "Numpad5"),
    WINDOW_FILE(Group.IMAGES, "Digit0", "Numpad0"),
    PAIR(Group.IMAGES, "KeyB"),
    PLANES(Group.IMAGES, "KeyM"),
    OVERLAY(Group.IMAGES, "KeyI"),
    RESET(Group.IMAGES, "KeyR"),
    INVERT(Group.IMAGES, "KeyG"),
    MAXIMISE(Group.IMAGES, "KeyV"),
    ZOOM_IN(Group.IMAGES, "Period"),
    ZOOM_OUT(Group.IMAGES, "Comma"),
    SHIFT_LEFT(Group.IMAGES, "Ctrl+ArrowLeft"),
    SHIFT_RIGHT(Group.IMAGES, "Ctrl+ArrowRight"),
    SHIFT_UP(Group.IMAGES, "Ctrl+ArrowUp"),
    SHIFT_DOWN(Group.IMAGES, "Ctrl+ArrowDown"),
    WINDOW_WIDER(Group.IMAGES, "Ctrl+Shift+ArrowRight"),
    WINDOW_NARROWER(Group.IMAGES, "Ctrl+Shift+ArrowLeft"),
    LEVEL_UP(Group.IMAGES, "Ctrl+Shift+ArrowUp"),
    LEVEL_DOWN(Group.IMAGES, "Ctrl+Shift+ArrowDown"),

    DISTANCE(Group.MARKS, "KeyD"),
    ELLIPSE(Group.MARKS, "KeyO"),
    ARROW(Group.MARKS, "KeyT"),
    KEY_SLICE(Group.MARKS, "KeyK"),
    REMOVE_MARK(Group.MARKS, "Backspace", "Delete"),

    NEXT_READING(Group.WORKLIST, "KeyN"),
    SEARCH(Group.WORKLIST, "Slash");

    private final Group group;
    private final String delivered;

    KeyAction(Group group, String... delivered) {
        this.group = group;
        this.delivered = String.join(" ", delivered);
    }

    public Group group() {
        return group;
    }

    /// Its keys as long as nobody has changed them.
    public List<Chord> delivered() {
        return Arrays.stream(delivered.split(" ")).map(Chord::of).toList();
    }

    /// As the browser and the message files call it, such as `next-label`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<KeyAction> of(String id) {
        return Arrays.stream(values()).filter(action -> action.id().equals(id)).findFirst();
    }

    /// The action that a program calls so, such as `NEXT_LABEL`.
    static Optional<KeyAction> named(String name) {
        return Arrays.stream(values())
                .filter(action -> action.name().equals(name))
                .findFirst();
    }

    /// What belongs together in the help, and which page hears it.
    public enum Group {
        ANSWERS(Page.READING, "read"),
        STUDY(Page.READING, "read"),
        IMAGES(Page.READING, "view"),
        MARKS(Page.READING, "view"),
        WORKLIST(Page.WORKLIST, "list");

        private final Page page;
        private final String owner;

        Group(Page page, String owner) {
            this.page = page;
            this.owner = owner;
        }

        /// In the order of the help.
        public List<KeyAction> actions() {
            return Arrays.stream(KeyAction.values())
                    .filter(action -> action.group() == this)
                    .toList();
        }

        /// On one page a key does one thing.
        public Page page() {
            return page;
        }

        /// The part of the page that hears it: the reading itself, the viewer, or the worklist.
        public String owner() {
            return owner;
        }
    }

    /// Where keys are heard together.
    public enum Page {
        READING,
        WORKLIST
    }
}
