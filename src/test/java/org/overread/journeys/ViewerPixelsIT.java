package org.overread.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.overread.accounts.Role;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.StudyId;
import org.overread.imaging.dicom.Tags;
import org.springframework.beans.factory.annotation.Autowired;

/// The greys on the screen, read back and compared with what the files say: on real scans and on a phantom that is
/// known everywhere.
class ViewerPixelsIT extends Journey {
    private static final int SIDE = 15;
    /// Millimetres to which a place on the screen is known.
    private static final double PLACE = 0.01;

    @Autowired
    private CatalogIntake intake;

    @Test
    void real_scans_have_the_greys_of_their_files_in_stack_bone_and_all_three_planes() throws IOException {
        assumeTrue(ReferenceDataset.atHand(), "the reference scans (../shared/dicom/head-ct) are not at hand");
        Path folder = scratch.resolve("dataset");
        ReferenceDataset.build(folder);
        importFolder(folder);
        var brain = Body.of(
                folder,
                header -> header.text(Tags.SERIES_DESCRIPTION)
                        .filter("Brain Head 5.0"::equals)
                        .isPresent());
        var bone = Body.of(
                folder,
                header -> header.text(Tags.SERIES_DESCRIPTION)
                        .filter("Brain Bone 5.0"::equals)
                        .isPresent());

        Page page = reader("Reader of Pixels", "en-GB");
        nextStudy(page);
        var screen = new ViewerScreen(page);
        screen.settle();
        compare(screen, "main", place -> brain.within(brain.slices().get(screen.slice()), place), 80, 40);
        page.keyboard().press("4");
        screen.settle();
        compare(screen, "main", place -> brain.within(brain.slices().get(screen.slice()), place), 2800, 600);
        page.keyboard().press("1");
        screen.layout("planes");
        Portal.picture(page, "reading-planes-bare");
        compare(screen, "main", place -> brain.within(brain.slices().get(screen.slice()), place), 80, 40);
        compare(screen, "bone", place -> bone.within(bone.slices().get(screen.slice()), place), 2800, 600);
        compare(screen, "coronal", brain::at, 80, 40);
        compare(screen, "sagittal", brain::at, 80, 40);
        assertThat(portal.errors()).isEmpty();
    }

    @Test
    void a_tilted_phantom_has_the_greys_of_its_places_and_its_straight_edge_stays_straight() {
        // Even ramps in all directions, and a wall at right angles to the front: both known at every place.
        var phantom = new TiltedPhantom(20, place -> place[1] < -12 ? 400 : 4 * place[0] + 3 * place[1] + 5 * place[2]);
        Page page = reading(phantom.addedTo(scratch, intake));
        var screen = new ViewerScreen(page);
        screen.window(1600, 200);
        screen.layout("planes");
        screen.window(1600, 200);
        for (String plane : List.of("main", "coronal", "sagittal")) {
            compare(screen, plane, place -> phantom.smooth(place) ? phantom.at(place) : Double.NaN, 1600, 200);
        }

        // In the sagittal plane the wall is a line from top to bottom at one and the same place.
        BufferedImage picture = screen.picture();
        List<Double> wall = new ArrayList<>();
        List<ViewerScreen.Spot> spots = screen.grid("sagittal", 2, 0.5);
        for (int top = spots.getFirst().top(); top < spots.getLast().top(); top += 4) {
            wall.add(edge(picture, top, spots.getFirst().left(), spots.getLast().left()));
        }
        assertThat(wall).hasSizeGreaterThan(20);
        double spread = wall.stream().mapToDouble(Double::doubleValue).max().orElseThrow()
                - wall.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
        double pixelOfTheScan = phantom.spacing()
                * (spots.getLast().left() - spots.getFirst().left())
                / (spots.getLast().place()[1] - spots.getFirst().place()[1]);
        assertThat(spread)
                .as("Screen pixels between the ends of the wall; a pixel of the scan has %s", pixelOfTheScan)
                .isLessThan(2 * pixelOfTheScan);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"head first supine, 1, 1, R", "head first prone, -1, -1, L", "feet first supine, -1, 1, L"})
    void letters_stand_on_the_side_where_the_patient_has_it(String position, int across, int down, String onTheLeft) {
        // Bright only where the patient is left, behind and high: so each letter can be checked by looking.
        var phantom = new TiltedPhantom(0, place -> place[0] > 3 && place[1] > 3 && place[2] > 3 ? 800 : 200)
                .lying(across, down);
        Page page = reading(phantom.addedTo(scratch, intake));
        var screen = new ViewerScreen(page);
        screen.window(1000, 500);
        screen.layout("planes");
        // Not the last slice: beyond it nothing was scanned.
        page.keyboard().press("End");
        page.keyboard().press("Shift+ArrowDown");
        screen.window(1000, 500);
        assertThat(screen.letter("main", "left")).isEqualTo(onTheLeft);
        assertThat(screen.letter("coronal", "left")).isEqualTo("R");
        assertThat(screen.letter("sagittal", "left")).isEqualTo("A");
        assertThat(screen.letter("sagittal", "top")).isEqualTo("H");
        for (String plane : List.of("main", "coronal", "sagittal")) {
            compare(screen, plane, place -> phantom.smooth(place) ? phantom.at(place) : Double.NaN, 1000, 500);
        }
    }

    private Page reading(StudyId study) {
        Page page = portal.signedIn("Reader of Phantoms", Role.READER);
        portal.open(page, "/read/" + study);
        new ReadingPage(page).waitUntilOpen();
        new ViewerScreen(page).settle();
        return page;
    }

    /// Where the grey of a line of the screen falls from above to below the middle, in parts of a pixel.
    private static double edge(BufferedImage picture, int top, int left, int right) {
        for (int at = left; at < right; at++) {
            int here = picture.getRGB(at, top) & 0xFF;
            int next = picture.getRGB(at + 1, top) & 0xFF;
            if (here >= 145 && next < 145) {
                return at + (here - 145.0) / (here - next);
            }
        }
        return Double.NaN;
    }

    /// The darkest and the brightest grey within [#PLACE] of a place: at a steep edge a hundredth of a millimetre,
    /// which is what single precision leaves of a place, is a grey or two.
    private static int[] greysAround(double[] place, ToDoubleFunction<double[]> expected, double width, double level) {
        int[] range = {255, 0};
        for (int axis = 0; axis < 3; axis++) {
            for (double by : new double[] {-PLACE, PLACE}) {
                double[] near = place.clone();
                near[axis] += by;
                double value = expected.applyAsDouble(near);
                if (!Double.isNaN(value)) {
                    int grey = ViewerScreen.grey(value, width, level);
                    range[0] = Math.min(range[0], grey);
                    range[1] = Math.max(range[1], grey);
                }
            }
        }
        return range;
    }

    private static void compare(
            ViewerScreen screen, String viewport, ToDoubleFunction<double[]> expected, double width, double level) {
        BufferedImage picture = screen.picture();
        int compared = 0;
        int different = 0;
        for (var spot : screen.grid(viewport, SIDE, 0.6)) {
            double value = expected.applyAsDouble(spot.place());
            if (Double.isNaN(value)) {
                continue;
            }
            int grey = ViewerScreen.grey(value, width, level);
            int seen = picture.getRGB(spot.left(), spot.top()) & 0xFF;
            int[] near = greysAround(spot.place(), expected, width, level);
            assertThat(seen)
                    .as("%s at %d, %d: %.1f HU", viewport, spot.left(), spot.top(), value)
                    .isBetween(Math.min(grey, near[0]) - 1, Math.max(grey, near[1]) + 1);
            compared++;
            different += grey > 0 && grey < 255 ? 1 : 0;
        }
        assertThat(compared).as("places compared in %s", viewport).isGreaterThan(SIDE);
        assertThat(different).as("of them neither black nor white").isGreaterThan(0);
    }
}
