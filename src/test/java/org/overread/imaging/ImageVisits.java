package org.overread.imaging;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DataRoot;
import org.overread.catalog.NewDataset;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.StudyCatalog;
import org.overread.testing.CatalogFixtures;
import org.overread.testing.OnH2;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Visits of the images in the whole application: a door, people, and phantoms in the catalog.
@OnH2
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class ImageVisits {
    static final Vector3 BASE = new Vector3(-2, -2, 20);
    static final SignedIn READER = SignInAs.someone(Role.READER);

    @Autowired
    WebApplicationContext application;

    @Autowired
    CatalogIntake intake;

    @Autowired
    StudyCatalog catalog;

    @TempDir
    Path folder;

    MockMvc mvc;

    @BeforeEach
    void openTheDoor() {
        mvc = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    byte[] picture(String series, String door) throws Exception {
        return mvc.perform(as(READER, get("/images/series/" + series + "/" + door)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    JsonNode stack(String series) throws Exception {
        byte[] json = mvc.perform(as(READER, get("/images/series/{id}/stack", series)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return JsonMapper.shared().readTree(json);
    }

    static MockHttpServletRequestBuilder frame(String series, int index, String etag) {
        return get("/images/series/{id}/frames/{index}", series, index).param("v", etag);
    }

    static MockHttpServletRequestBuilder as(SignedIn person, MockHttpServletRequestBuilder request) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        return request.with(authentication(new TestingAuthenticationToken(person, "n/a", authorities)));
    }

    PhantomSeries phantom() {
        return PhantomSeries.in(folder);
    }

    /// The series in the catalog, by its id.
    String series(PhantomSeries phantom) {
        String[] paths = phantom.files().files().stream()
                .map(file -> file.getFileName().toString())
                .toArray(String[]::new);
        SignedIn coordinator = SignInAs.someone(Role.COORDINATOR);
        return SignInAs.as(coordinator, () -> {
            var dataset = intake.dataset(new NewDataset("Phantoms", new DataRoot(folder.toAbsolutePath()), false));
            var study =
                    CatalogFixtures.aStudy().withSeries(SeriesKind.AXIAL, paths).addedTo(dataset, intake);
            return catalog.study(study).series().getFirst().id().toString();
        });
    }

    static byte[] concat(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
