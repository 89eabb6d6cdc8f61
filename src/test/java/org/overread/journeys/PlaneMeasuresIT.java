package org.overread.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.catalog.CatalogIntake;
import org.springframework.beans.factory.annotation.Autowired;

/// What the reader measures in planes through a tilted scan, against a body that is known at every place: the value
/// under the cursor, a distance, and what an ellipse holds.
class PlaneMeasuresIT extends Journey {
    private static final Pattern NUMBER = Pattern.compile("−?[\\d.]+");

    /// How the body's values grow along the patient's axes, HU/mm.
    private static final double[] SLOPE = {4, 3, 5};

    @Autowired
    private CatalogIntake intake;

    @Test
    void value_distance_and_ellipse_in_a_plane_are_those_of_the_places() {
        var phantom = new TiltedPhantom(20, PlaneMeasuresIT::value);
        Page page = portal.signedIn("Reader of Planes", Role.READER);
        portal.open(page, "/read/" + phantom.addedTo(scratch, intake));
        new ReadingPage(page).waitUntilOpen();
        var screen = new ViewerScreen(page);
        screen.layout("planes");
        page.evaluate("() => document.querySelector('slice-viewer').changeLook({ overlay: true })");

        for (String plane : List.of("main", "coronal", "sagittal")) {
            List<ViewerScreen.Spot> spots = screen.grid(plane, 3, 0.3);
            ViewerScreen.Spot from = spots.getFirst();
            ViewerScreen.Spot to = spots.getLast();

            page.mouse().move(from.left() + 0.5, from.top() + 0.5);
            Locator probe = page.locator("slice-viewer [data-viewport=" + plane + "] .br");
            page.waitForCondition(() -> probe.textContent().contains("HU"));
            assertThat(numbers(probe.textContent()).getFirst())
                    .as("HU under the cursor in %s", plane)
                    .isCloseTo(value(from.place()), within(plane.equals("main") ? 4.0 : 1.0));

            double length = Math.hypot(Math.hypot(side(from, to, 0), side(from, to, 1)), side(from, to, 2));
            assertThat(numbers(draw(page, plane, "d", from, to, "Distance")).getFirst())
                    .as("mm in %s", plane)
                    .isCloseTo(length, within(0.06));

            List<Double> region = numbers(draw(page, plane, "o", from, to, "Ellipse"));
            assertThat(region.get(0)).as("mean in %s", plane).isCloseTo(middle(from, to), within(1.5));
            assertThat(region.get(1)).as("deviation in %s", plane).isCloseTo(deviation(from, to), within(1.5));
        }
        assertThat(portal.errors()).isEmpty();
    }

    private static double value(double[] place) {
        return SLOPE[0] * place[0] + SLOPE[1] * place[1] + SLOPE[2] * place[2];
    }

    private static double side(ViewerScreen.Spot from, ViewerScreen.Spot to, int axis) {
        return to.place()[axis] - from.place()[axis];
    }

    private static double middle(ViewerScreen.Spot from, ViewerScreen.Spot to) {
        return (value(from.place()) + value(to.place())) / 2;
    }

    /// Of a field that grows evenly: a quarter of the square of its growth along each half axis, added up.
    private static double deviation(ViewerScreen.Spot from, ViewerScreen.Spot to) {
        // One axis of the plane is the patient's x, or its y in a sagittal one; the rest is the other axis.
        int across = Math.abs(side(from, to, 0)) > 0.01 ? 0 : 1;
        double one = SLOPE[across] * side(from, to, across) / 2;
        double other = 0;
        for (int axis = across + 1; axis < 3; axis++) {
            other += SLOPE[axis] * side(from, to, axis) / 2;
        }
        return Math.sqrt((one * one + other * other) / 4);
    }

    /// Draws from one spot to another and takes the mark away again.
    private static String draw(
            Page page, String plane, String key, ViewerScreen.Spot from, ViewerScreen.Spot to, String name) {
        page.locator("slice-viewer [data-viewport=" + plane + "]").focus();
        page.keyboard().press(key);
        page.mouse().move(from.left() + 0.5, from.top() + 0.5);
        page.mouse().down();
        page.mouse().move(to.left() + 0.5, to.top() + 0.5);
        page.mouse().up();
        Locator mark = page.locator("slice-viewer [data-viewport=" + plane + "] .mark[aria-label^='" + name + "']");
        mark.waitFor();
        String label = mark.getAttribute("aria-label");
        page.keyboard().press("Escape");
        mark.focus();
        page.keyboard().press("Delete");
        mark.waitFor(
                new Locator.WaitForOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.DETACHED));
        return label;
    }

    private static List<Double> numbers(String text) {
        return NUMBER.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(each -> each.matches(".*\\d.*"))
                .map(each -> Double.parseDouble(each.replace('−', '-')))
                .toList();
    }
}
