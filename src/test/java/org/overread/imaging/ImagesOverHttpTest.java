package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.overread.imaging.dicom.Tags;

class ImagesOverHttpTest extends ImageVisits {
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
    void a_series_without_a_readable_slice_has_no_thumbnail() throws Exception {
        String colours = series(phantom()
                .with(file -> file.text(Tags.PHOTOMETRIC_INTERPRETATION, "PALETTE COLOR"))
                .slices(2, BASE, new Vector3(0, 0, 5)));
        String broken = series(phantom().add("no image at all".getBytes()));

        for (String series : List.of(colours, broken)) {
            mvc.perform(as(READER, get("/images/series/{id}/thumbnail", series)))
                    .andExpect(status().isNoContent());
        }
    }

    @Test
    void pixels_of_an_unknown_kind_are_announced_in_the_stack() throws Exception {
        String series = series(phantom()
                .with(file -> file.text(Tags.PHOTOMETRIC_INTERPRETATION, "HSV"))
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
}
