package org.overread.journeys;

import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// What the viewer has on the screen, pixel by pixel, and which place in the patient it says each of them shows.
final class ViewerScreen {
    /// Every viewport shows what it was asked for, in full and at rest.
    private static final String READY = """
            () => { const v = document.querySelector('slice-viewer');
              const all = v?.box?.viewports ?? [];
              return all.length > 0 && all.every(each => each.image()?.complete) && !v.painter.renderer.pace.moving; }
            """;

    /// A grid of screen pixels around the middle of a viewport: [left, top, x, y, z], the place that of their centres.
    private static final String GRID = """
            ([name, side, share]) => { const port = document.querySelector('slice-viewer').box.viewport(name);
              const box = port.element.getBoundingClientRect(); const { plane } = port.image(); const found = [];
              for (let i = 0; i < side; i++) for (let j = 0; j < side; j++) {
                const part = (at) => 0.5 + share * (at / (side - 1) - 0.5);
                const left = Math.floor(box.left + part(i) * box.width), top = Math.floor(box.top + part(j) * box.height);
                const at = port.toImage({ x: left + 0.5 - box.left, y: top + 0.5 - box.top });
                found.push([left, top, ...[0, 1, 2].map(k => plane.origin[k] + plane.across[k] * at.x + plane.down[k] * at.y)]);
              }
              return found; }
            """;

    private final Page page;

    ViewerScreen(Page page) {
        this.page = page;
    }

    /// A pixel of the screen and the place that it shows, mm.
    record Spot(int left, int top, double[] place) {}

    /// Waits until all that was asked for is on screen, without words and lines over it.
    void settle() {
        page.evaluate("() => document.querySelector('slice-viewer').changeLook({ overlay: false, lines: false })");
        page.mouse().move(2, 2);
        page.waitForFunction(READY, null, new Page.WaitForFunctionOptions().setTimeout(60_000));
        page.waitForTimeout(500);
    }

    void layout(String layout) {
        page.evaluate(
                "layout => document.querySelector('slice-viewer').changeLook({ layout, slab: { kind: 'thin', thickness: 5 } })",
                layout);
        settle();
    }

    void window(double width, double level) {
        page.evaluate("""
                window => { const v = document.querySelector('slice-viewer');
                  for (const port of v.box.viewports) v.change(port, { ...port.state, window }); }
                """, Map.of("width", width, "level", level));
        settle();
    }

    @SuppressWarnings("unchecked")
    List<Spot> grid(String viewport, int side, double share) {
        return ((List<List<Number>>) page.evaluate(GRID, List.of(viewport, side, share)))
                .stream()
                        .map(each -> new Spot(
                                each.get(0).intValue(),
                                each.get(1).intValue(),
                                each.stream()
                                        .skip(2)
                                        .mapToDouble(Number::doubleValue)
                                        .toArray()))
                        .toList();
    }

    /// Number of the slice that the first viewport shows, from 0.
    int slice() {
        return (int) page.evaluate("() => document.querySelector('slice-viewer').box.viewport('main').state.slice");
    }

    /// The letter at an edge of a viewport.
    String letter(String viewport, String edge) {
        return page.locator("slice-viewer [data-viewport=" + viewport + "] .edge." + edge)
                .textContent();
    }

    BufferedImage picture() {
        try {
            return ImageIO.read(new ByteArrayInputStream(page.screenshot()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The grey that PS3.3 C.11.2.1.2.1 gives a value, 0 to 255.
    static int grey(double value, double width, double level) {
        double share = (value - (level - 0.5)) / (width - 1) + 0.5;
        return (int) Math.round(255 * Math.clamp(share, 0, 1));
    }
}
