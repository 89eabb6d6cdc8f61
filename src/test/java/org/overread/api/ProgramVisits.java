package org.overread.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.MultipartStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.testing.OnH2;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Visits of a program in the whole application, and what it gets.
@OnH2
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ProgramVisits {
    static final SignedIn READER = SignInAs.someone(Role.READER);

    @Autowired
    WebApplicationContext application;

    @Autowired
    CatalogIntake intake;

    @TempDir
    Path folder;

    MockMvc mvc;

    @BeforeEach
    void openTheDoor() {
        mvc = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    StoredStudy study() {
        return new StoredStudy(folder, intake);
    }

    /// What a reader's program gets, whatever the status.
    MockHttpServletResponse ask(String address, String accept) throws Exception {
        return ask(get(address).header("Accept", accept));
    }

    MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(as(READER, request)).andReturn().getResponse();
    }

    JsonNode json(String address) throws Exception {
        MockHttpServletResponse answer = ask(address, "application/dicom+json");
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).startsWith("application/dicom+json");
        return JsonMapper.shared().readTree(answer.getContentAsByteArray());
    }

    static MockHttpServletRequestBuilder as(SignedIn person, MockHttpServletRequestBuilder request) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        return request.with(authentication(new TestingAuthenticationToken(person, "n/a", authorities)));
    }

    /// One part of an answer as another program's parser finds it.
    record Received(String head, byte[] body) {
        String contentType() {
            return Arrays.stream(head.split("\r\n"))
                    .filter(line -> line.startsWith("Content-Type: "))
                    .findFirst()
                    .orElseThrow()
                    .substring("Content-Type: ".length());
        }
    }

    /// The parts of a `multipart/related` answer, taken apart by the servlet container's own parser.
    static List<Received> parts(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).as(answer.getContentAsString()).isEqualTo(200);
        MediaType type = MediaType.parseMediaType(String.valueOf(answer.getContentType()));
        assertThat(type.getType() + "/" + type.getSubtype()).isEqualTo("multipart/related");
        byte[] boundary = String.valueOf(type.getParameter("boundary")).getBytes();
        var stream = new MultipartStream(
                new ByteArrayInputStream(answer.getContentAsByteArray()),
                boundary,
                new MultipartStream.ProgressNotifier(null, -1));
        List<Received> parts = new ArrayList<>();
        for (boolean more = stream.skipPreamble(); more; more = stream.readBoundary()) {
            String head = stream.readHeaders();
            var body = new ByteArrayOutputStream();
            stream.readBodyData(body);
            parts.add(new Received(head, body.toByteArray()));
        }
        return parts;
    }
}
