package org.overread.keys;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A person's keys.
///
/// @param changed actions with other keys than those delivered
public record KeyBindings(Map<KeyAction, Chord> changed) {
    public KeyBindings {
        Map<KeyAction, Chord> ordered = new EnumMap<>(KeyAction.class);
        ordered.putAll(changed);
        changed = Collections.unmodifiableMap(ordered);
    }

    /// The keys as delivered.
    public static KeyBindings delivered() {
        return new KeyBindings(Map.of());
    }

    /// The keys of an action, one or more.
    public List<Chord> of(KeyAction action) {
        return Optional.ofNullable(changed.get(action)).map(List::of).orElse(action.delivered());
    }

    /// What has a key on a page.
    public Optional<KeyAction> holder(KeyAction.Page page, Chord chord) {
        return Arrays.stream(KeyAction.values())
                .filter(action -> action.group().page() == page && of(action).contains(chord))
                .findFirst();
    }

    /// @throws KeyRefused if another action of the page has the key
    KeyBindings with(KeyAction action, Chord chord) {
        requireFree(action, chord);
        Map<KeyAction, Chord> next = new EnumMap<>(KeyAction.class);
        next.putAll(changed);
        next.put(action, chord);
        return new KeyBindings(next);
    }

    /// @throws KeyRefused if one of the delivered keys has been given to another action
    KeyBindings without(KeyAction action) {
        action.delivered().forEach(chord -> requireFree(action, chord));
        Map<KeyAction, Chord> next = new EnumMap<>(KeyAction.class);
        next.putAll(changed);
        next.remove(action);
        return new KeyBindings(next);
    }

    private void requireFree(KeyAction action, Chord chord) {
        holder(action.group().page(), chord).filter(other -> other != action).ifPresent(other -> {
            throw new KeyRefused(chord, other);
        });
    }
}
