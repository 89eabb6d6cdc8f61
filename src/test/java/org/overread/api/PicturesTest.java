package org.overread.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;

class PicturesTest extends ProgramVisits {
    private StoredStudy study;

    @BeforeEach
    void store() {
        study = study().images(3);
        study.added();
    }

    /// Stored 100 × number + index, minus 1024.
    @Test
    void a_picture_shows_the_values_through_the_window_that_is_asked_for() throws Exception {
        BufferedImage picture = png(ask(study.imageAddress(0) + "/rendered?window=-909.5,29,linear", "image/png"));

        assertThat(picture.getWidth()).isEqualTo(StoredStudy.COLUMNS);
        assertThat(picture.getHeight()).isEqualTo(StoredStudy.ROWS);
        assertThat(picture.getRaster().getSample(0, 0, 0)).isZero();
        assertThat(picture.getRaster().getSample(4, 5, 0)).isEqualTo(255);
        assertThat(picture.getRaster().getSample(4, 2, 0)).isBetween(110, 145);
    }

    @Test
    void a_client_without_a_wish_gets_a_jpeg_and_one_of_several_images_gets_parts() throws Exception {
        MockHttpServletResponse one = ask(study.imageAddress(0) + "/rendered", "*/*");
        List<Received> all = parts(ask(study.seriesAddress() + "/rendered", "multipart/related; type=\"image/png\""));

        assertThat(one.getContentType()).isEqualTo("image/jpeg");
        assertThat(image(one.getContentAsByteArray()).getWidth()).isEqualTo(StoredStudy.COLUMNS);
        assertThat(all).hasSize(3).allSatisfy(part -> {
            assertThat(part.contentType()).isEqualTo("image/png");
            assertThat(image(part.body()).getHeight()).isEqualTo(StoredStudy.ROWS);
        });
        assertThat(parts(ask(study.address() + "/rendered", "*/*"))).hasSize(3);
        assertThat(ask(study.address() + "/rendered", "image/png").getStatus()).isEqualTo(406);
        assertThat(ask(study.imageAddress(0) + "/rendered", "image/webp").getStatus())
                .isEqualTo(406);
    }

    @Test
    void a_viewport_scales_a_part_and_keeps_its_proportions() throws Exception {
        BufferedImage whole = png(ask(study.imageAddress(0) + "/frames/1/rendered?viewport=60,60", "image/png"));
        BufferedImage part = png(ask(study.imageAddress(0) + "/rendered?viewport=30,30,1,1,3,2", "image/png"));

        assertThat(whole.getHeight()).isEqualTo(60);
        assertThat(whole.getWidth()).isEqualTo(50);
        assertThat(part.getWidth()).isEqualTo(30);
        assertThat(part.getHeight()).isEqualTo(20);
    }

    @Test
    void thumbnails_are_small_at_every_level() throws Exception {
        for (String address : List.of(
                study.address(), study.seriesAddress(), study.imageAddress(0), study.imageAddress(0) + "/frames/1")) {
            MockHttpServletResponse answer = ask(address + "/thumbnail", "*/*");
            assertThat(answer.getContentType()).isEqualTo("image/jpeg");
            assertThat(image(answer.getContentAsByteArray()).getHeight()).isEqualTo(128);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "window=40",
                "window=a,b",
                "window=40,0",
                "window=40,80,sigmoid",
                "viewport=0,1",
                "viewport=1,2,3",
                "viewport=9999,1",
                "quality=0",
                "viewport=10,10,0,0,-5,5"
            })
    void a_picture_that_cannot_be_is_refused(String parameters) throws Exception {
        assertThat(ask(study.imageAddress(0) + "/rendered?" + parameters, "image/png")
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void bulk_data_are_what_the_metadata_point_to() throws Exception {
        String address = study.imageAddress(1) + "/bulkdata/7FE00010";

        byte[] cells = ask(address, "application/octet-stream").getContentAsByteArray();
        List<Received> parts = parts(ask(address, "multipart/related; type=\"application/octet-stream\""));

        assertThat(cells).hasSize(2 * StoredStudy.ROWS * StoredStudy.COLUMNS);
        assertThat(cells[0] & 0xFF | cells[1] << 8).isEqualTo(200);
        assertThat(parts.getFirst().body()).isEqualTo(cells);
        assertThat(ask(study.imageAddress(1) + "/bulkdata/00100010", "*/*").getStatus())
                .isEqualTo(404);
        assertThat(ask(study.imageAddress(1) + "/bulkdata/x", "*/*").getStatus())
                .isEqualTo(404);
    }

    private static BufferedImage png(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getContentType()).as(answer.getContentAsString()).isEqualTo("image/png");
        return image(answer.getContentAsByteArray());
    }

    private static BufferedImage image(byte[] bytes) throws java.io.IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
        assertThat(image).isNotNull();
        return image;
    }
}
