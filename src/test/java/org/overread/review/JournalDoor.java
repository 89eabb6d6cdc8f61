package org.overread.review;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Where a browser hands in what its journal holds.
final class JournalDoor {
    private static final String DESKTOP = "Mozilla/5.0 (Windows NT 10.0) Gecko/20100101 Firefox/140.0";
    private final MockMvc door;

    JournalDoor(WebApplicationContext application) {
        door = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    /// @return the answers, one for each line
    JsonNode handIn(SignedIn person, ReadingId reading, String... lines) throws Exception {
        byte[] answer = door.perform(message(person, reading, lines).with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return JsonMapper.shared().readTree(answer);
    }

    /// Without what shows whose page it is.
    ResultActions withoutToken(SignedIn person, ReadingId reading, String... lines) throws Exception {
        return door.perform(message(person, reading, lines));
    }

    private static MockHttpServletRequestBuilder message(SignedIn person, ReadingId reading, String... lines) {
        var token = new TestingAuthenticationToken(
                person, "n/a", AuthorityUtils.createAuthorityList(List.of(Role.READER.authority())));
        return post("/readings/{id}/changes", reading.value())
                .contentType("application/json")
                .header("User-Agent", DESKTOP)
                .content("{\"changes\":[" + String.join(",", lines) + "]}")
                .with(authentication(token));
    }
}
