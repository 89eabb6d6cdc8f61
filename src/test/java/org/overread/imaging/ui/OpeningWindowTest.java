package org.overread.imaging.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpeningWindowTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"FC30", "FC35", "fc81", "H60s", "H70h", "Hr64d", "Br69f", "BONE", "BONEPLUS", "EDGE", "YC", "D"})
    void a_sharp_kernel_opens_as_bone(String kernel) {
        assertThat(OpeningWindow.forKernel(kernel)).isEqualTo(OpeningWindow.BONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FC63", "FC21", "FC68", "H31s", "Hr38", "Br40d", "STANDARD", "SOFT", "UB", "B", "", "?"})
    void any_other_kernel_opens_as_brain(String kernel) {
        assertThat(OpeningWindow.forKernel(kernel)).isEqualTo(OpeningWindow.BRAIN);
    }
}
