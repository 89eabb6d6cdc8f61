package org.overread.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "violet tram over the river",
                "семь слонов на лыжах",
                "雨の日に傘を三本も忘れた私です",
                "Anna Petrova keeps nine hedgehogs"
            })
    void long_enough_and_one_s_own_is_taken_in_any_script(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @Test
    void fewer_than_15_characters_are_too_short() {
        assertThat(reason("fourteen chars")).isEqualTo(WeakPassword.Reason.SHORT);
    }

    @Test
    void characters_are_counted_not_their_halves() {
        assertThat(reason("🐘🦏🦛🐪🐫🦒🦘")).isEqualTo(WeakPassword.Reason.SHORT);
    }

    @Test
    void more_than_128_characters_are_too_long() {
        assertThat(reason("violet tram ".repeat(11))).isEqualTo(WeakPassword.Reason.LONG);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Correct Horse Battery Staple",
                "QWERTYUIOPASDFGH",
                "ЙЦУКЕН-1234567890",
                "aaaaaaaaaaaaaaaaaaa",
                "violet-violet-violet-",
            })
    void what_everybody_tries_first_is_refused(String password) {
        assertThat(reason(password)).isEqualTo(WeakPassword.Reason.COMMON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"petrova.anna.2026", "overread-clinic-1", "AnnaPetrovaAnnaPetrova1"})
    void little_more_than_the_person_s_or_the_product_s_name_is_refused(String password) {
        assertThat(reason(password)).isEqualTo(WeakPassword.Reason.OWN_WORDS);
    }

    @Test
    void composed_and_decomposed_letters_are_the_same_password() {
        assertThat(PasswordRules.normal("й")).isEqualTo(PasswordRules.normal("й"));
    }

    private static WeakPassword.Reason reason(String password) {
        return catchThrowableOfType(WeakPassword.class, () -> check(password)).reason();
    }

    private static void check(String password) {
        PasswordRules.check(password, "anna.petrova@clinic.example", "Anna Petrova");
    }
}
