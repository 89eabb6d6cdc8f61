package org.overread.keys;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// A key by its place on the keyboard (UI Events, `KeyboardEvent.code`), with Ctrl or Shift held. Command counts as
/// Ctrl. The place does not depend on the layout: `KeyA` is the same key where it writes a Cyrillic letter.
public record Chord(String code, boolean ctrl, boolean shift) {
    private static final Pattern FREE = Pattern.compile("Key[A-Z]|Digit[0-9]|Numpad(?:[0-9]|Add|Subtract|Multiply|"
            + "Divide|Decimal|Enter)|Arrow(?:Up|Down|Left|Right)|Home|End|Page(?:Up|Down)|Insert|Delete|Backspace|Enter|"
            + "Bracket(?:Left|Right)|Semicolon|Quote|Backquote|Comma|Period|Slash|Backslash|Minus|Equal|IntlBackslash");
    private static final Set<String> WITH_CTRL = Set.of(
            "KeyZ",
            "KeyY",
            "Enter",
            "NumpadEnter",
            "ArrowUp",
            "ArrowDown",
            "ArrowLeft",
            "ArrowRight",
            "Backspace",
            "Delete",
            "BracketLeft",
            "BracketRight",
            "Comma",
            "Period",
            "Semicolon",
            "Quote");
    private static final Set<String> NEVER_PLAIN = Set.of("Enter", "NumpadEnter");

    private static final Map<String, String> CAPS = Map.ofEntries(
            Map.entry("ArrowUp", "↑"),
            Map.entry("ArrowDown", "↓"),
            Map.entry("ArrowLeft", "←"),
            Map.entry("ArrowRight", "→"),
            Map.entry("PageUp", "PgUp"),
            Map.entry("PageDown", "PgDn"),
            Map.entry("BracketLeft", "["),
            Map.entry("BracketRight", "]"),
            Map.entry("Semicolon", ";"),
            Map.entry("Quote", "'"),
            Map.entry("Backquote", "`"),
            Map.entry("Comma", ","),
            Map.entry("Period", "."),
            Map.entry("Slash", "/"),
            Map.entry("Backslash", "\\"),
            Map.entry("IntlBackslash", "< >"),
            Map.entry("Minus", "−"),
            Map.entry("Equal", "+"),
            Map.entry("Add", "+"),
            Map.entry("Subtract", "−"),
            Map.entry("Multiply", "×"),
            Map.entry("Divide", "÷"),
            Map.entry("Decimal", "."));

    /// @param text as [#toString] writes it, such as `Ctrl+Shift+KeyZ`
    /// @throws KeyRefused if it is no key, or one that the browser or the page itself needs
    public static Chord of(String text) {
        boolean ctrl = text.startsWith("Ctrl+");
        String rest = ctrl ? text.substring(5) : text;
        boolean shift = rest.startsWith("Shift+");
        var chord = new Chord(shift ? rest.substring(6) : rest, ctrl, shift);
        if (!chord.isFree()) {
            throw new KeyRefused(chord);
        }
        return chord;
    }

    /// Whether a page may use it: Tab, Escape, the space bar and Enter alone work the page, F-keys and most keys with
    /// Ctrl are the browser's, and the question mark opens the help.
    private boolean isFree() {
        boolean browsers =
                ctrl && (!WITH_CTRL.contains(code) || (shift && code.startsWith("Key") && !"KeyZ".equals(code)));
        boolean pages = !ctrl && !shift && NEVER_PLAIN.contains(code);
        boolean help = shift && !ctrl && "Slash".equals(code);
        return FREE.matcher(code).matches() && !browsers && !pages && !help;
    }

    /// What stands on the key of a Latin keyboard, such as `Ctrl Shift Z`.
    public String caps() {
        boolean pad = code.startsWith("Numpad");
        String bare = code.replaceFirst("^(?:Key|Digit|Numpad)", "");
        return (ctrl ? "Ctrl " : "") + (shift ? "Shift " : "") + (pad ? "Num " : "") + CAPS.getOrDefault(bare, bare);
    }

    @Override
    public String toString() {
        return (ctrl ? "Ctrl+" : "") + (shift ? "Shift+" : "") + code;
    }
}
