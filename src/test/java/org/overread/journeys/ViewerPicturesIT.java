package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.StudyId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// `./overread test pictures`: each layout, tool and state of the viewer, kept in `target/pictures/viewer` to be looked
/// at, in both themes, both languages and two sizes of screen.
@Tag("pictures")
class ViewerPicturesIT extends Journey {
    private static final String NO_WEBGL2 = """
            const kept = HTMLCanvasElement.prototype.getContext;
            HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
              return kind === 'webgl2' ? null : kept.call(this, kind, ...rest);
            };
            """;

    private static final List<Scene> SCENES = List.of(
            new Scene("dark", "en-GB", 1920, 1080),
            new Scene("light", "en-GB", 1366, 768),
            new Scene("dark", "ru-RU", 1366, 768),
            new Scene("light", "ru-RU", 1920, 1080));

    @Autowired
    private CatalogIntake intake;

    @Autowired
    private JdbcClient jdbc;

    private String set = "";

    @Test
    void every_layout_tool_and_state_in_each_look() throws IOException {
        importDemo(8, 24, 256);
        StudyId stacks = MixedSeries.addedTo(scratch.resolve("mixed"), intake);
        StudyId troubled = TroubledSeries.addedTo(scratch.resolve("troubled"), intake);
        for (Scene scene : SCENES) {
            set = scene.theme() + "-" + scene.locale().substring(0, 2) + "-" + scene.width();
            record(scene, stacks, troubled);
        }
        assertThat(portal.errors()).isEmpty();
    }

    private void record(Scene scene, StudyId stacks, StudyId troubled) {
        Page page = reader("Reader of " + set, scene.locale());
        jdbc.sql("update account set theme = ?")
                .param(scene.theme().toUpperCase(Locale.ROOT))
                .update();
        page.setViewportSize(scene.width(), scene.height());
        page.reload();
        assertThat(page.locator(".preview")).isVisible();
        var reading = nextStudy(page);
        new ViewerScreen(page).settle();
        look(page, "overlay: true, lines: true");
        layouts(page);
        marks(page);
        tools(page);
        secondWindow(page, reading);
        series(page, stacks, "stacks");
        series(page, troubled, "badges");
        preview(page);
        fallback(page, troubled);
        page.context().close();
    }

    private void layouts(Page page) {
        picture(page, "01-stack");
        page.keyboard().press("4");
        picture(page, "02-bone-window");
        page.keyboard().press("1");
        look(page, "layout: 'pair'");
        picture(page, "03-brain-and-bone");
        look(page, "layout: 'planes'");
        picture(page, "04-three-planes");
        look(page, "slab: { kind: 'mean', thickness: 10 }");
        picture(page, "05-slab-mean");
        look(page, "slab: { kind: 'most', thickness: 20 }");
        picture(page, "06-slab-maximum");
        look(page, "slab: { kind: 'thin', thickness: 5 }");
        viewport(page, "sagittal").dblclick();
        picture(page, "07-maximised");
        viewport(page, "sagittal").dblclick();
        look(page, "layout: 'compare'");
        picture(page, "08-compare");
        look(page, "layout: 'single'");
    }

    private void marks(Page page) {
        page.keyboard().press("d");
        picture(page, "09-distance-in-hand");
        drag(page, "main", 0.40, 0.40, 0.60, 0.45);
        page.keyboard().press("o");
        drag(page, "main", 0.45, 0.55, 0.56, 0.70);
        page.keyboard().press("t");
        drag(page, "main", 0.40, 0.62, 0.30, 0.70);
        picture(page, "10-words-of-an-arrow");
        page.keyboard().type("falx");
        page.keyboard().press("Enter");
        page.keyboard().press("k");
        assertThat(page.locator(".key-slice:visible")).hasCount(1);
        page.keyboard().press("ArrowUp");
        page.keyboard().press("k");
        assertThat(page.locator(".key-slice:visible")).hasCount(2);
        page.keyboard().press("ArrowDown");
        picture(page, "11-marks-and-key-slices");
        look(page, "layout: 'pair'");
        picture(page, "12-marks-brain-and-bone");
        look(page, "layout: 'planes'");
        viewport(page, "sagittal").focus();
        page.keyboard().press("o");
        drag(page, "sagittal", 0.45, 0.45, 0.58, 0.56);
        picture(page, "13-ellipse-in-a-plane");
        look(page, "layout: 'single'");
    }

    private void tools(Page page) {
        page.keyboard().press("g");
        picture(page, "14-inverted");
        page.keyboard().press("g");
        page.locator("slice-viewer .menu-root > button").click();
        picture(page, "15-menu");
        page.keyboard().press("Escape");
        BoundingBox box = viewport(page, "main").boundingBox();
        page.mouse().move(box.x + box.width * 0.5, box.y + box.height * 0.4);
        for (int notch = 0; notch < 4; notch++) {
            page.keyboard().down("Control");
            page.mouse().wheel(0, -120);
            page.keyboard().up("Control");
        }
        picture(page, "16-zoomed");
        page.keyboard().press("r");
    }

    private void secondWindow(Page page, ReadingPage reading) {
        Page window = page.context().newPage();
        window.setViewportSize(page.viewportSize().width, page.viewportSize().height);
        portal.open(window, "/viewer");
        assertThat(page.locator(".elsewhere")).isVisible();
        reading.waitUntilOpen();
        window.waitForTimeout(800);
        picture(window, "17-second-window");
        picture(page, "18-page-beside-it");
        window.close();
        assertThat(page.locator(".elsewhere")).isHidden();
    }

    private void series(Page page, StudyId study, String name) {
        portal.open(page, "/read/" + study);
        new ReadingPage(page).waitUntilOpen();
        picture(page, "19-" + name);
        look(page, "layout: 'planes'");
        picture(page, "20-" + name + "-planes");
        look(page, "layout: 'single'");
    }

    /// Frames are held back: what is shown is the stack in small, and says so.
    private void preview(Page page) {
        portal.open(page, "/");
        List<Route> held = new CopyOnWriteArrayList<>();
        page.context().route("**/frames/**", held::add);
        assertThat(page.locator(".preview")).isVisible();
        page.keyboard().press("n");
        new ReadingPage(page).waitUntilOpen();
        page.waitForTimeout(800);
        picture(page, "21-preview");
        page.context().unroute("**/frames/**");
        held.forEach(Route::resume);
    }

    private void fallback(Page page, StudyId study) {
        portal.open(page, "/read/" + study);
        new ReadingPage(page).waitUntilOpen();
        page.evaluate("""
                () => { const canvas = document.querySelector('slice-viewer').shadowRoot.querySelector('canvas');
                  window.lost = canvas.getContext('webgl2').getExtension('WEBGL_lose_context'); window.lost.loseContext(); }
                """);
        picture(page, "22-context-lost");
        page.evaluate("() => window.lost.restoreContext()");
        picture(page, "23-context-restored");
        page.context().addInitScript(NO_WEBGL2);
        portal.open(page, "/read/" + study);
        new ReadingPage(page).waitUntilOpen();
        page.waitForTimeout(1500);
        picture(page, "24-no-webgl2");
    }

    private static void look(Page page, String changes) {
        page.evaluate("() => document.querySelector('slice-viewer').changeLook({ " + changes + " })");
        page.waitForTimeout(900);
    }

    private void picture(Page page, String name) {
        Portal.picture(page, "viewer/" + set + "/" + name);
    }

    private static Locator viewport(Page page, String name) {
        return page.locator("slice-viewer [data-viewport=" + name + "]");
    }

    private static void drag(Page page, String name, double x1, double y1, double x2, double y2) {
        BoundingBox box = viewport(page, name).boundingBox();
        page.mouse().move(box.x + box.width * x1, box.y + box.height * y1);
        page.mouse().down();
        page.mouse().move(box.x + box.width * x2, box.y + box.height * y2);
        page.mouse().up();
    }

    private record Scene(String theme, String locale, int width, int height) {}
}
