package org.overread.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;

/// Keys that a person has changed, on a real database.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class KeyTests {
    private static final Chord A = Chord.of("KeyA");
    private static final Chord Q = Chord.of("KeyQ");

    @Autowired
    KeyDesk desk;

    private final SignedIn reader = SignInAs.someone(Role.READER);
    private final SignedIn other = SignInAs.someone(Role.READER);

    @Test
    void a_changed_key_is_kept_for_its_person_alone() {
        as(reader, () -> desk.change(KeyAction.AGREE, Q));
        as(reader, () -> desk.change(KeyAction.AGREE, Chord.of("Shift+KeyQ")));

        assertThat(as(reader, desk::own).of(KeyAction.AGREE)).containsExactly(Chord.of("Shift+KeyQ"));
        assertThat(as(other, desk::own)).isEqualTo(KeyBindings.delivered());
    }

    @Test
    void a_key_that_another_action_has_is_refused_with_its_name() {
        KeyRefused refusal =
                catchThrowableOfType(KeyRefused.class, () -> as(reader, () -> desk.change(KeyAction.OPPOSITE, A)));

        assertThat(refusal.holder()).contains(KeyAction.AGREE);
        assertThat(as(reader, desk::own)).isEqualTo(KeyBindings.delivered());
    }

    @Test
    void reading_and_viewer_hear_the_same_keys_and_the_worklist_its_own() {
        KeyRefused refusal = catchThrowableOfType(
                KeyRefused.class, () -> as(reader, () -> desk.change(KeyAction.FLAG, Chord.of("KeyG"))));
        assertThat(refusal.holder()).contains(KeyAction.INVERT);

        as(reader, () -> desk.change(KeyAction.SEARCH, A));
        assertThat(as(reader, desk::own).of(KeyAction.SEARCH)).containsExactly(A);
    }

    @Test
    void a_key_given_away_is_free_and_keeps_its_first_owner_from_coming_back() {
        as(reader, () -> desk.change(KeyAction.AGREE, Q));
        as(reader, () -> desk.change(KeyAction.OPPOSITE, A));

        KeyRefused refusal =
                catchThrowableOfType(KeyRefused.class, () -> as(reader, () -> desk.reset(KeyAction.AGREE)));
        assertThat(refusal.holder()).contains(KeyAction.OPPOSITE);

        as(reader, () -> desk.reset(KeyAction.OPPOSITE));
        assertThat(as(reader, () -> desk.reset(KeyAction.AGREE))).isEqualTo(KeyBindings.delivered());
    }

    @Test
    void all_keys_are_reset_at_once() {
        as(reader, () -> desk.change(KeyAction.AGREE, Q));
        as(reader, () -> desk.change(KeyAction.INVERT, Chord.of("KeyZ")));

        assertThat(as(reader, desk::resetAll)).isEqualTo(KeyBindings.delivered());
        assertThat(as(reader, desk::own)).isEqualTo(KeyBindings.delivered());
    }

    @Test
    void every_page_of_the_person_is_told_of_a_change_until_it_is_closed() {
        List<KeyBindings> told = new ArrayList<>();
        Runnable end = as(reader, () -> desk.watch(told::add));
        as(other, () -> desk.change(KeyAction.AGREE, Q));
        assertThat(told).isEmpty();

        KeyBindings changed = as(reader, () -> desk.change(KeyAction.AGREE, Q));
        assertThat(told).containsExactly(changed);

        end.run();
        as(reader, () -> desk.reset(KeyAction.AGREE));
        assertThat(told).hasSize(1);
    }

    private static <T> T as(SignedIn person, Supplier<T> work) {
        return SignInAs.as(person, work);
    }
}
