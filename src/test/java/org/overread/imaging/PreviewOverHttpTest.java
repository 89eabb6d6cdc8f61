package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class PreviewOverHttpTest extends ImageVisits {
    @Test
    void the_stack_names_its_preview_which_comes_packed_for_ever_and_not_twice() throws Exception {
        String series = series(phantom().slices(3, BASE, new Vector3(0, 0, 5)));
        String etag = stack(series).path("preview").asString();

        byte[] gzip = mvc.perform(as(READER, get("/images/series/{id}/preview", series))
                        .param("v", etag)
                        .header("Accept-Encoding", "gzip"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Encoding", "gzip"))
                .andExpect(header().string("ETag", "\"" + etag + "\""))
                .andExpect(header().string("Cache-Control", containsString("immutable")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        byte[] preview = WireFrameTest.gunzip(gzip);
        assertThat(preview)
                .startsWith('O', 'R', 'P', '1', 1, 0, 8, 0, 8, 0, 3, 0)
                .hasSize(16 + 3 * (1 + 2 * 64));
        // The first residual of each slice is its first value, doubled by the folded sign: 10, 20, 30.
        assertThat(new int[] {preview[17], preview[17 + 129], preview[17 + 258]})
                .containsExactly(20, 40, 60);
        mvc.perform(as(READER, get("/images/series/{id}/preview", series)).header("If-None-Match", "\"" + etag + "\""))
                .andExpect(status().isNotModified());
    }

    @Test
    void a_slice_that_cannot_be_decoded_is_left_out_and_the_others_are_there() throws Exception {
        PhantomSeries phantom = phantom().slices(3, BASE, new Vector3(0, 0, 5));
        byte[] whole = Files.readAllBytes(phantom.files().files().get(1));
        Files.write(phantom.files().files().get(1), java.util.Arrays.copyOf(whole, whole.length - 20));
        String series = series(phantom);

        byte[] preview = mvc.perform(as(READER, get("/images/series/{id}/preview", series)))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Content-Encoding"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(new int[] {preview[16], preview[16 + 129], preview[16 + 258]})
                .containsExactly(preview[16], 0, preview[16]);
        assertThat(preview[16] & 1).isEqualTo(1);
    }

    @Test
    void the_preview_of_other_files_is_not_served_under_an_old_name() throws Exception {
        PhantomSeries phantom = phantom().slices(2, BASE, new Vector3(0, 0, 5));
        String series = series(phantom);
        String etag = stack(series).path("preview").asString();

        byte[] other = Files.readAllBytes(phantom.files().files().getLast());
        Files.write(phantom.files().files().getFirst(), concat(other, new byte[] {0, 0}));

        mvc.perform(as(READER, get("/images/series/{id}/preview", series)).param("v", etag))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("CHANGED"));
        assertThat(stack(series).path("preview").asString()).isNotEqualTo(etag);
    }
}
