package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class KeptLookTests {
    @Autowired
    KeptLooks looks;

    private final SignedIn reader = SignInAs.someone(Role.READER);
    private final SignedIn other = SignInAs.someone(Role.READER);

    @Test
    void the_last_look_is_kept_for_each_person_alone() {
        assertThat(SignInAs.as(reader, looks::find)).isEmpty();
        SignInAs.doAs(reader, () -> looks.keep("{\"layout\":\"planes\"}"));
        SignInAs.doAs(reader, () -> looks.keep("{\"layout\":\"pair\"}"));

        assertThat(SignInAs.as(reader, looks::find)).contains("{\"layout\":\"pair\"}");
        assertThat(SignInAs.as(other, looks::find)).isEmpty();
    }

    @Test
    void what_no_viewer_tells_is_refused() {
        String tooLong = "x".repeat(KeptLooks.LONGEST + 1);
        assertThatThrownBy(() -> SignInAs.doAs(reader, () -> looks.keep(tooLong)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(SignInAs.as(reader, looks::find)).isEmpty();
    }
}
