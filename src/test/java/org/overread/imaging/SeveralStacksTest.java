package org.overread.imaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.overread.imaging.StackFinding.Code;
import org.overread.imaging.dicom.Tags;

/// Series whose slices do not lie in one stack.
class SeveralStacksTest extends ImageVisits {
    private static final Vector3 UP = new Vector3(0, 0, 5);

    @Test
    void two_kernels_in_one_series_are_two_stacks() {
        PhantomSeries series = kernel("H31s").slices(3, BASE, UP);

        List<SliceStack> stacks = series.with(file -> file.text(Tags.CONVOLUTION_KERNEL, "H60s"))
                .slices(2, BASE, UP)
                .stacks();

        assertThat(stacks).extracting(stack -> stack.part().kernel()).containsExactly("H31s", "H60s");
        assertThat(stacks).extracting(stack -> stack.slices().size()).containsExactly(3, 2);
        assertThat(stacks.get(0).findings()).containsExactly(StackFinding.of(Code.MIXED_KERNEL, "slices", 2));
        assertThat(stacks.get(1).findings())
                .containsExactly(
                        StackFinding.of(Code.PART_OF_SERIES, "stack", 2).with("stacks", 2));
    }

    @Test
    void positions_in_two_coordinate_systems_are_never_in_one_stack() {
        PhantomSeries series = phantom()
                .with(file -> file.text(Tags.FRAME_OF_REFERENCE_UID, "1.2.8"))
                .slices(3, BASE, UP);

        List<SliceStack> stacks = series.with(file -> file.text(Tags.FRAME_OF_REFERENCE_UID, "1.2.9"))
                .slices(2, BASE.plus(UP.times(3)), UP)
                .stacks();

        assertThat(stacks).extracting(SliceStack::frameOfReference).containsExactly("1.2.8", "1.2.9");
        assertThat(stacks.getFirst().findings())
                .containsExactly(StackFinding.of(Code.SEVERAL_FRAMES_OF_REFERENCE, "frames", 2));
    }

    @Test
    void scout_images_are_the_last_stack_however_many_they_are() {
        List<SliceStack> stacks = phantom()
                .with(file -> file.text(Tags.IMAGE_TYPE, "ORIGINAL", "PRIMARY", "LOCALIZER"))
                .slices(4, BASE, UP)
                .with(file -> {})
                .slices(2, BASE, UP)
                .stacks();

        assertThat(stacks).extracting(stack -> stack.part().localizer()).containsExactly(false, true);
        assertThat(stacks.get(1).slices()).hasSize(4);
    }

    @Test
    void each_stack_has_an_address_and_the_first_names_them_all() throws Exception {
        PhantomSeries phantom = kernel("H31s").slices(3, BASE, UP);
        String series = series(
                phantom.with(file -> file.text(Tags.CONVOLUTION_KERNEL, "H60s")).slices(2, BASE, UP));

        mvc.perform(as(READER, get("/images/series/{id}/stack", series)))
                .andExpect(jsonPath("$.part").value(0))
                .andExpect(jsonPath("$.slices.length()").value(3))
                .andExpect(jsonPath("$.stacks[1].part").value(1))
                .andExpect(jsonPath("$.stacks[1].slices").value(2))
                .andExpect(jsonPath("$.stacks[1].kernel").value("H60s"))
                .andExpect(jsonPath("$.stacks[1].plane").value("AXIAL"));
        mvc.perform(as(READER, get("/images/series/{id}/stacks/1/stack", series)))
                .andExpect(jsonPath("$.part").value(1))
                .andExpect(jsonPath("$.slices.length()").value(2))
                .andExpect(jsonPath("$.findings[0].text.ru").value("Стопка 2 из 2 в этой серии"));
        for (String door : List.of("frames/1", "preview", "thumbnail", "rendered/1")) {
            mvc.perform(as(READER, get("/images/series/" + series + "/stacks/1/" + door)))
                    .andExpect(status().isOk());
        }
        byte[] frame = mvc.perform(as(READER, get("/images/series/" + series + "/stacks/1/frames/0")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(PlainDecoder.decode(frame)).containsOnly((short) 40);
    }

    @Test
    void a_stack_that_does_not_exist_is_unknown() throws Exception {
        String series = series(phantom().slices(1, BASE, BASE));

        for (String door : List.of("1/stack", "-1/frames/0", "x/stack", "99999999999/preview")) {
            mvc.perform(as(READER, get("/images/series/" + series + "/stacks/" + door)))
                    .andExpect(status().isNotFound())
                    .andExpect(jsonPath("$.code").value("UNKNOWN"));
        }
    }

    private PhantomSeries kernel(String kernel) {
        return phantom().with(file -> file.text(Tags.CONVOLUTION_KERNEL, kernel));
    }
}
