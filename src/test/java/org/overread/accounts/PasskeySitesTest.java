package org.overread.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.overread.accounts.webauthn.Site;
import org.overread.home.SettingRefused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PasskeySitesTest {
    @ParameterizedTest
    @CsvSource({
        "https://overread.example.org,        overread.example.org, https://overread.example.org",
        "https://Overread.Example.org/,       overread.example.org, https://overread.example.org",
        "https://overread.example.org:8443,   overread.example.org, https://overread.example.org:8443",
        "https://overread.example.org:443,    overread.example.org, https://overread.example.org",
        "http://localhost:9000,               localhost,            http://localhost:9000",
    })
    void an_address_that_is_set_holds_wherever_the_request_came_in(String address, String host, String origin) {
        assertThat(new PasskeySites(address).at(visit("http://10.0.0.1:8080"))).contains(new Site(host, origin));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://overread.example.org",
                "https://192.0.2.1",
                "https://[2001:db8::1]",
                "https://overread.example.org/portal",
                "https://user@overread.example.org",
                "overread.example.org",
                "https://",
                "https://a b",
            })
    void what_no_browser_would_take_stops_the_start_with_a_line(String address) {
        assertThatThrownBy(() -> new PasskeySites(address))
                .isInstanceOf(SettingRefused.class)
                .hasMessageContaining("OVERREAD_ADDRESS");
    }

    @Test
    void without_one_there_is_localhost_alone() {
        var sites = new PasskeySites("");
        assertThat(sites.at(visit("http://localhost:8080"))).contains(new Site("localhost", "http://localhost:8080"));
        assertThat(sites.at(visit("https://overread.example.org"))).isEmpty();
        assertThat(sites.at(visit("http://localhost.example.org"))).isEmpty();
        assertThat(sites.at(visit("http://127.0.0.1:8080"))).isEmpty();
    }

    @Test
    void a_visit_names_no_port_that_is_the_schemes_own() {
        assertThat(Visit.of("https", "overread.example.org", 443, "").origin())
                .isEqualTo("https://overread.example.org");
        assertThat(Visit.of("http", "localhost", 80, "").origin()).isEqualTo("http://localhost");
        assertThat(Visit.of("http", "localhost", 443, "").origin()).isEqualTo("http://localhost:443");
    }

    private static Visit visit(String origin) {
        return new Visit(origin, "192.0.2.1");
    }
}
