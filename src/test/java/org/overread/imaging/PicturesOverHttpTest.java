package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.overread.accounts.Role;
import org.overread.imaging.dicom.Tags;
import org.overread.testing.SignInAs;

class PicturesOverHttpTest extends ImageVisits {
    @Test
    void pictures_are_windowed_and_have_square_pixels() throws Exception {
        String series = series(phantom()
                .with(file -> file.decimals(Tags.PIXEL_SPACING, 1, 0.5).decimals(Tags.RESCALE_INTERCEPT, 0))
                .slices(8, BASE, new Vector3(0, 0, 5)));

        var image = read(picture(series, "rendered/7?width=80&level=40"));
        assertThat(image.getWidth()).isEqualTo(8);
        assertThat(image.getHeight()).isEqualTo(16);
        assertThat(image.getRaster().getSample(4, 8, 0)).isEqualTo(255);

        var preset = read(picture(series, "rendered/7?preset=bone&letters=true"));
        assertThat(preset.getRaster().getSample(4, 8, 0)).isLessThan(100);

        var small = read(picture(series, "thumbnail"));
        assertThat(Math.max(small.getWidth(), small.getHeight())).isEqualTo(128);
    }

    @Test
    void colours_are_pictures_without_stored_values() throws Exception {
        byte[] red = new byte[64 * 3];
        for (int pixel = 0; pixel < 64; pixel++) {
            red[3 * pixel] = (byte) 200;
        }
        String series = series(phantom()
                .with(file -> file.text(Tags.PHOTOMETRIC_INTERPRETATION, "RGB")
                        .integers(Tags.SAMPLES_PER_PIXEL, 3)
                        .integers(Tags.BITS_ALLOCATED, 8)
                        .integers(Tags.BITS_STORED, 8)
                        .integers(Tags.HIGH_BIT, 7)
                        .bytes(Tags.PIXEL_DATA, "OB", red))
                .slices(2, BASE, new Vector3(0, 0, 5)));

        mvc.perform(as(READER, get("/images/series/" + series + "/stack")))
                .andExpect(jsonPath("$.picture").value(true))
                .andExpect(jsonPath("$.hounsfield").value(false))
                .andExpect(jsonPath("$.slices[0].unreadable").isEmpty());
        var image = read(picture(series, "rendered/1?width=80&level=40"));
        assertThat(image.getRGB(3, 3) & 0xFFFFFF).isEqualTo(0xC80000);
        mvc.perform(as(READER, get("/images/series/" + series + "/frames/1")))
                .andExpect(status().isUnprocessableContent());
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

    @Test
    void a_size_keeps_the_proportions_of_the_patient() throws Exception {
        String series = series(phantom()
                .with(file -> file.decimals(Tags.PIXEL_SPACING, 1, 0.5))
                .slices(1, BASE, BASE));

        var small = read(picture(series, "rendered/0?size=10"));
        var large = read(picture(series, "rendered/0?size=400&letters=true&preset=bone"));

        assertThat(small.getHeight()).isEqualTo(10);
        assertThat(small.getWidth()).isEqualTo(5);
        assertThat(large.getHeight()).isEqualTo(400);
        assertThat(large.getWidth()).isEqualTo(200);
        // The upright of the R at the left edge: letters are written after scaling, and are not blurred by it.
        assertThat(large.getRaster().getSample(2, 200 - 3, 0)).isEqualTo(255);
        assertThat(read(picture(series, "rendered/0?size=400&preset=bone"))
                        .getRaster()
                        .getSample(2, 200 - 3, 0))
                .isLessThan(255);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 'image/jpeg', image/jpeg",
        "'', 'image/avif,image/webp,image/png,image/svg+xml,image/*;q=0.8,*/*;q=0.5', image/png",
        "'', 'image/png;q=0.1,image/jpeg', image/jpeg",
        "'', '*/*', image/png",
        "'', 'no media type', image/png",
        "jpeg, 'image/png', image/jpeg",
        "jpg, '*/*', image/jpeg",
        "png, 'image/jpeg', image/png"
    })
    void the_format_is_the_one_asked_for_else_the_one_preferred(String format, String accept, String type)
            throws Exception {
        String series = series(phantom().slices(1, BASE, BASE));
        String query = "?size=64&preset=brain" + (format.isEmpty() ? "" : "&format=" + format);

        var answer = mvc.perform(as(READER, get("/images/series/" + series + "/rendered/0" + query))
                        .header("Accept", accept))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", type))
                .andExpect(header().string("Vary", "Accept"))
                .andReturn()
                .getResponse();

        assertThat(read(answer.getContentAsByteArray()).getWidth()).isEqualTo(64);
    }

    @Test
    void a_picture_of_a_named_version_holds_forever_and_of_another_is_gone() throws Exception {
        String series = series(phantom().slices(1, BASE, BASE));
        String etag = stack(series).at("/slices/0/etag").asString();
        String address = "/images/series/" + series + "/rendered/0?format=jpeg&v=";

        String picture = mvc.perform(as(READER, get(address + etag)))
                .andExpect(header().string("Cache-Control", "max-age=31536000, private, immutable"))
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        mvc.perform(as(READER, get(address + etag)).header("If-None-Match", String.valueOf(picture)))
                .andExpect(status().isNotModified());
        mvc.perform(as(READER, get("/images/series/" + series + "/rendered/0?format=png&v=" + etag))
                        .header("If-None-Match", String.valueOf(picture)))
                .andExpect(status().isOk());
        mvc.perform(as(READER, get(address + "0123")))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.code").value("CHANGED"));
    }

    @ParameterizedTest
    @CsvSource({
        "size=0,BAD_SIZE",
        "size=2049,BAD_SIZE",
        "size=x,BAD_SIZE",
        "format=gif,BAD_FORMAT",
        "format=x,BAD_FORMAT"
    })
    void a_size_or_format_that_is_none_is_refused(String query, String code) throws Exception {
        String series = series(phantom().slices(1, BASE, BASE));

        mvc.perform(as(READER, get("/images/series/" + series + "/rendered/0?" + query)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value(code));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void readers_adjudicators_and_coordinators_see_images_and_nobody_else(Role role) throws Exception {
        String series = series(phantom().slices(1, BASE, BASE));
        int expected = role == Role.ADMINISTRATOR ? 403 : 200;

        for (String door : List.of("stack", "preview", "frames/0", "thumbnail", "rendered/0")) {
            mvc.perform(as(SignInAs.someone(role), get("/images/series/" + series + "/" + door)))
                    .andExpect(status().is(expected));
        }
    }

    @Test
    void a_visitor_gets_nothing() throws Exception {
        String series = series(phantom().slices(1, BASE, BASE));

        for (String door : List.of("stack", "preview", "frames/0", "thumbnail", "rendered/0")) {
            var response = mvc.perform(get("/images/series/" + series + "/" + door))
                    .andReturn()
                    .getResponse();
            assertThat(response.getStatus()).as(door).isGreaterThanOrEqualTo(300);
            assertThat(response.getContentAsByteArray()).as(door).hasSizeLessThan(1000);
        }
    }

    private static BufferedImage read(byte[] picture) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(picture));
    }
}
