package org.overread.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.SeriesId;
import org.overread.imaging.StackAddress;
import org.overread.testing.SignInAs;
import org.overread.testing.SmallHead;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/// What a reading remembers of the slices that were on the screen: a thick series of 10 slices that spans 45 mm, a
/// thin one of 46, and two slices of something else.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class CoverageTests extends ImageScene {
    @Autowired
    WebApplicationContext application;

    @BeforeEach
    void openAStudy() {
        open(SmallHead.in(folder).series(10, 5).series(46, 1).series(2, 5));
    }

    @Test
    void nothing_is_seen_before_anything_was_shown() {
        Coverage coverage = coverage();

        assertThat(coverage.share()).isZero();
        assertThat(coverage.isEnough()).isFalse();
        assertThat(coverage.boneWindowSeen()).isFalse();
        assertThat(coverage.main()).map(Coverage.OfSeries::series).contains(series.getFirst());
        assertThat(coverage.main()).map(Coverage.OfSeries::missing).contains(10);
    }

    @Test
    void visits_add_up_and_a_slice_counts_once() {
        show(0, WindowKind.BRAIN, 0, 1, 2);
        show(0, WindowKind.BRAIN, 2, 3);
        show(0, WindowKind.OTHER, 3);

        assertThat(coverage().share()).isEqualTo(0.4);
        assertThat(coverage().time()).isEqualTo(Duration.ofMillis(6 * 250));
        assertThat(read(() -> seen.indexes(reading)))
                .isEqualTo(Map.of(StackAddress.first(series.getFirst()), Set.of(0, 1, 2, 3)));
    }

    @Test
    void nine_of_ten_slices_are_enough() {
        show(0, WindowKind.BRAIN, 0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(coverage().isEnough()).isFalse();

        show(0, WindowKind.BRAIN, 9);
        assertThat(coverage().isEnough()).isTrue();
    }

    @Test
    void the_series_seen_most_of_those_that_span_the_head_counts() {
        show(2, WindowKind.BRAIN, 0, 1);
        assertThat(coverage().share()).isZero();

        show(1, WindowKind.BRAIN, IntStream.range(0, 23).toArray());
        assertThat(coverage().main()).map(Coverage.OfSeries::series).contains(series.get(1));
        assertThat(coverage().share()).isEqualTo(0.5);
    }

    @Test
    void a_bone_window_in_any_series_is_told_apart() {
        show(0, WindowKind.BRAIN, 0, 1);
        assertThat(coverage().boneWindowSeen()).isFalse();

        show(1, WindowKind.BONE, 4);
        assertThat(coverage().boneWindowSeen()).isTrue();
        assertThat(coverage().series().get(1).seenInBone()).isOne();
    }

    @Test
    void a_signed_reading_keeps_what_was_seen_and_an_amendment_begins_with_it() {
        show(0, WindowKind.BRAIN, 0, 1);
        sign();
        show(0, WindowKind.BRAIN, 5);

        assertThat(coverage().share()).isEqualTo(0.2);

        ReadingId amended = read(() -> desk.amend(reading, "Look again")).id();
        SignInAs.doAs(reader, () -> seen.record(amended, stack(0), List.of(new Showing(5, WindowKind.BRAIN, 9))));
        assertThat(read(() -> seen.of(amended)).share()).isEqualTo(0.3);
        assertThat(coverage().share()).isEqualTo(0.2);
    }

    @Test
    void looking_is_no_change_of_the_reading() {
        long before = read(() -> desk.look(reading)).revision();
        show(0, WindowKind.BRAIN, 0, 1, 2);

        assertThat(read(() -> desk.look(reading)).revision()).isEqualTo(before);
    }

    @Test
    void only_the_reader_and_only_series_of_the_study() {
        var showing = List.of(new Showing(0, WindowKind.BRAIN, 10));
        SignedIn other = SignInAs.someone(Role.READER);
        SeriesId elsewhere = read(() -> catalog.study(
                        SmallHead.in(folder.resolve("other")).series(3, 5).addedTo(intake)))
                .series()
                .getFirst()
                .id();

        assertThatThrownBy(() -> SignInAs.doAs(other, () -> seen.record(reading, stack(0), showing)))
                .isInstanceOf(NotAssigned.class);
        assertThatThrownBy(() -> SignInAs.as(other, () -> seen.of(reading))).isInstanceOf(NotAssigned.class);
        assertThatThrownBy(
                        () -> SignInAs.doAs(reader, () -> seen.record(reading, StackAddress.first(elsewhere), showing)))
                .isInstanceOf(NotAssigned.class);
    }

    @Test
    void the_browser_tells_it_over_http_and_only_with_the_token_of_its_session() throws Exception {
        var mvc = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        String shown = "{\"series\":\"" + series.getFirst()
                + "\",\"stack\":0,\"showings\":[{\"index\":3,\"window\":\"BONE\",\"millis\":700},"
                + "{\"index\":4000,\"window\":\"BONE\",\"millis\":1}]}";

        mvc.perform(as(reader, shown).with(csrf().asHeader())).andExpect(status().isNoContent());
        mvc.perform(as(reader, shown)).andExpect(status().isForbidden());
        mvc.perform(as(reader, "{\"series\":null}").with(csrf().asHeader())).andExpect(status().isBadRequest());
        mvc.perform(as(reader, shown.replace(":700", ":-1")).with(csrf().asHeader()))
                .andExpect(status().isBadRequest());
        mvc.perform(as(SignInAs.someone(Role.READER), shown).with(csrf().asHeader()))
                .andExpect(status().isForbidden());

        assertThat(coverage().series().getFirst().seenInBone()).isOne();
    }

    private MockHttpServletRequestBuilder as(SignedIn person, String body) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        return post("/readings/{reading}/shown", reading)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(authentication(new TestingAuthenticationToken(person, "n/a", authorities)));
    }

    private void show(int which, WindowKind window, int... slices) {
        show(stack(which), window, slices);
    }

    private StackAddress stack(int which) {
        return StackAddress.first(series.get(which));
    }
}
