package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DataRoot;
import org.overread.catalog.NewDataset;
import org.overread.catalog.SeriesKind;
import org.overread.catalog.StudyCatalog;
import org.overread.imaging.dicom.Tags;
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

@OnH2
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImagesOverHttpTest {
    private static final Vector3 BASE = new Vector3(-2, -2, 20);
    private static final SignedIn READER = SignInAs.someone(Role.READER);

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

    @Test
    void the_stack_is_described_in_the_order_of_the_slices() throws Exception {
        String series = series(phantom().slices(3, BASE, new Vector3(0, 0, -5)));

        mvc.perform(as(READER, get("/images/series/{id}/stack", series)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.version").value(1))
                .andExpect(jsonPath("$.series").value(series))
                .andExpect(jsonPath("$.studyUid").value("1.2.3"))
                .andExpect(jsonPath("$.rows").value(8))
                .andExpect(jsonPath("$.rowSpacing").value(0.5))
                .andExpect(jsonPath("$.orientation.length()").value(6))
                .andExpect(jsonPath("$.window").isEmpty())
                .andExpect(jsonPath("$.hounsfield").value(true))
                .andExpect(jsonPath("$.slices[0].location").value(10.0))
                .andExpect(jsonPath("$.slices[0].position[2]").value(10.0))
                .andExpect(jsonPath("$.slices[2].sop").value("1.2.3.1"))
                .andExpect(jsonPath("$.slices[0].padding").isEmpty())
                .andExpect(jsonPath("$.slices[0].unreadable").isEmpty());
    }

    @Test
    void findings_come_with_figures_and_words_in_both_languages() throws Exception {
        double c = Math.cos(Math.toRadians(10.5));
        double s = Math.sin(Math.toRadians(10.5));
        String series = series(phantom().oriented(1, 0, 0, 0, c, -s).slices(3, BASE, new Vector3(0, 0, 5)));

        mvc.perform(as(READER, get("/images/series/{id}/stack", series)))
                .andExpect(jsonPath("$.findings[0].code").value("GANTRY_TILT"))
                .andExpect(jsonPath("$.findings[0].severity").value("WARNING"))
                .andExpect(jsonPath("$.findings[0].values.degrees").isNumber())
                .andExpect(jsonPath("$.findings[0].text.en").value("Gantry tilt 10.5°"))
                .andExpect(jsonPath("$.findings[0].text.ru").value("Наклон гентри 10,5°"));
    }

    @Test
    void a_frame_comes_packed_for_ever_and_not_twice() throws Exception {
        String series = series(phantom().slices(3, BASE, new Vector3(0, 0, 5)));
        String etag = stack(series).path("slices").get(1).path("etag").asString();

        byte[] gzip = mvc.perform(as(READER, frame(series, 1, etag)).header("Accept-Encoding", "gzip, br"))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/octet-stream"))
                .andExpect(header().string("Content-Encoding", "gzip"))
                .andExpect(header().string("ETag", "\"" + etag + "\""))
                .andExpect(header().string("Cache-Control", containsString("immutable")))
                .andExpect(header().string("Cache-Control", containsString("private")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(PlainDecoder.decode(WireFrameTest.gunzip(gzip))).hasSize(64).containsOnly((short) 20);

        mvc.perform(as(READER, frame(series, 1, etag)).header("If-None-Match", "\"" + etag + "\""))
                .andExpect(status().isNotModified());
    }

    @Test
    void a_client_without_gzip_gets_the_frame_plain() throws Exception {
        String series = series(phantom().slices(1, BASE, BASE));

        byte[] wire = mvc.perform(as(READER, get("/images/series/{id}/frames/0", series)))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Content-Encoding"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(PlainDecoder.decode(wire)).containsOnly((short) 10);
    }

    @Test
    void a_file_that_changed_is_told_and_never_served_under_the_old_name() throws Exception {
        PhantomSeries phantom = phantom().slices(2, BASE, new Vector3(0, 0, 5));
        String series = series(phantom);
        String etag = stack(series).path("slices").get(0).path("etag").asString();

        byte[] other = Files.readAllBytes(phantom.files().files().getLast());
        Files.write(phantom.files().files().getFirst(), concat(other, new byte[] {0, 0}));

        mvc.perform(as(READER, frame(series, 0, etag)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("CHANGED"));
        assertThat(stack(series).path("slices").get(0).path("etag").asString()).isNotEqualTo(etag);
    }

    @Test
    void what_does_not_exist_is_unknown() throws Exception {
        String series = series(phantom().slices(1, BASE, BASE));

        for (String path : List.of(
                "/images/series/" + UUID.randomUUID() + "/stack",
                "/images/series/" + series + "/frames/1",
                "/images/series/" + series + "/frames/-1",
                "/images/series/" + series + "/frames/x",
                "/images/series/x/stack",
                "/images/series/" + series + "/rendered/7")) {
            mvc.perform(as(READER, get(path)))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("UNKNOWN"))
                    .andExpect(jsonPath("$.text.ru").isNotEmpty());
        }
    }

    @Test
    void a_broken_file_says_what_is_wrong_in_both_languages() throws Exception {
        String series = series(phantom().add("no image at all".getBytes()));

        mvc.perform(as(READER, get("/images/series/{id}/stack", series)))
                .andExpect(status().isUnprocessableContent())
                .andExpect(header().string("Cache-Control", "no-store"))
                .andExpect(jsonPath("$.code").value("UNREADABLE"))
                .andExpect(jsonPath("$.reason").value("NOT_DICOM"))
                .andExpect(jsonPath("$.text.en").value("This is not a DICOM file."))
                .andExpect(jsonPath("$.text.ru").value("Это не файл DICOM."));
    }

    @Test
    void pixels_of_an_unknown_kind_are_announced_in_the_stack() throws Exception {
        String series = series(phantom()
                .with(file -> file.text(Tags.PHOTOMETRIC_INTERPRETATION, "PALETTE COLOR"))
                .slices(2, BASE, new Vector3(0, 0, 5)));

        assertThat(stack(series)
                        .path("slices")
                        .get(0)
                        .path("unreadable")
                        .path("ru")
                        .asString())
                .startsWith("Эта версия не показывает");
        mvc.perform(as(READER, get("/images/series/{id}/frames/0", series)))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void pictures_are_windowed_and_have_square_pixels() throws Exception {
        String series = series(phantom()
                .with(file -> file.decimals(Tags.PIXEL_SPACING, 1, 0.5).decimals(Tags.RESCALE_INTERCEPT, 0))
                .slices(8, BASE, new Vector3(0, 0, 5)));

        var image = ImageIO.read(new ByteArrayInputStream(picture(series, "rendered/7?width=80&level=40")));
        assertThat(image.getWidth()).isEqualTo(8);
        assertThat(image.getHeight()).isEqualTo(16);
        assertThat(image.getRaster().getSample(4, 8, 0)).isEqualTo(255);

        var preset = ImageIO.read(new ByteArrayInputStream(picture(series, "rendered/7?preset=bone&letters=true")));
        assertThat(preset.getRaster().getSample(4, 8, 0)).isLessThan(100);

        var small = ImageIO.read(new ByteArrayInputStream(picture(series, "thumbnail")));
        assertThat(Math.max(small.getWidth(), small.getHeight())).isEqualTo(128);
    }

    @Test
    void a_window_that_is_none_is_refused() throws Exception {
        String series = series(phantom().slices(1, BASE, BASE));

        for (String query : List.of("width=0&level=40", "width=80", "preset=no-such", "width=x&level=1")) {
            mvc.perform(as(READER, get("/images/series/" + series + "/rendered/0?" + query)))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.code").value("BAD_WINDOW"));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void readers_adjudicators_and_coordinators_see_images_and_nobody_else(Role role) throws Exception {
        String series = series(phantom().slices(1, BASE, BASE));
        int expected = role == Role.ADMINISTRATOR ? 403 : 200;

        for (String door : List.of("stack", "frames/0", "thumbnail", "rendered/0")) {
            mvc.perform(as(SignInAs.someone(role), get("/images/series/" + series + "/" + door)))
                    .andExpect(status().is(expected));
        }
    }

    @Test
    void a_visitor_gets_nothing() throws Exception {
        String series = series(phantom().slices(1, BASE, BASE));

        for (String door : List.of("stack", "frames/0", "thumbnail", "rendered/0")) {
            var response = mvc.perform(get("/images/series/" + series + "/" + door))
                    .andReturn()
                    .getResponse();
            assertThat(response.getStatus()).as(door).isGreaterThanOrEqualTo(300);
            assertThat(response.getContentAsByteArray()).as(door).hasSizeLessThan(1000);
        }
    }

    private byte[] picture(String series, String door) throws Exception {
        return mvc.perform(as(READER, get("/images/series/" + series + "/" + door)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private JsonNode stack(String series) throws Exception {
        byte[] json = mvc.perform(as(READER, get("/images/series/{id}/stack", series)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return JsonMapper.shared().readTree(json);
    }

    private static MockHttpServletRequestBuilder frame(String series, int index, String etag) {
        return get("/images/series/{id}/frames/{index}", series, index).param("v", etag);
    }

    private static MockHttpServletRequestBuilder as(SignedIn person, MockHttpServletRequestBuilder request) {
        var authorities = person.roles().stream()
                .map(role -> new SimpleGrantedAuthority(role.authority()))
                .toList();
        return request.with(authentication(new TestingAuthenticationToken(person, "n/a", authorities)));
    }

    private PhantomSeries phantom() {
        return PhantomSeries.in(folder);
    }

    /// The series in the catalog, by its id.
    private String series(PhantomSeries phantom) {
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

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
