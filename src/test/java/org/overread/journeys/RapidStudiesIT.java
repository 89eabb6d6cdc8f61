package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.overread.labels.LabelSet;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A reader who hurries: two hundred studies forward and back, faster than they load. Report, labels and images are
/// always of one study, and the browser's memory comes back to where it was.
@Tag("load")
class RapidStudiesIT extends Journey {
    private static final int CHANGES = 200;

    /// Live objects of the page after a forced collection may grow by so much: caches fill, nothing piles up.
    private static final double TOLERANCE_MIB = 12;

    /// What the page writes into a report before a statement: its polarity, its label, and whether it is disputed.
    private static final String MARKED = LabelSet.hemorrhage().labels().stream()
            .map(label -> Pattern.quote(label.abbreviation()))
            .collect(Collectors.joining("|", "[+?−](", ")≠?"));

    @Autowired
    private JdbcClient jdbc;

    @Test
    void two_hundred_hasty_changes_never_mix_studies_and_leave_no_memory_behind() throws IOException {
        importDemo(12, 12, 256);
        Page page = reader("Hasty Reader", "en-GB");
        ReadingPage reading = nextStudy(page);
        hurry(page, 24, new Random(1));
        reading.waitUntilOpen();
        double before = Portal.liveMebibytes(page);

        long began = System.nanoTime();
        List<String> mixed = hurry(page, CHANGES, new Random(2));
        double seconds = (System.nanoTime() - began) / 1e9;
        reading.waitUntilOpen();
        double after = Portal.liveMebibytes(page);

        System.out.printf(
                "%d study changes in %.1f s; live heap after GC %.1f MiB before, %.1f MiB after%n",
                CHANGES, seconds, before, after);
        assertThat(mixed).isEmpty();
        assertThat(portal.errors()).isEmpty();
        assertThat(after - before).isLessThan(TOLERANCE_MIB);
    }

    /// Goes forward and back without waiting, and looks each time whether what can be seen and answered is of one
    /// study.
    private List<String> hurry(Page page, int changes, Random random) {
        List<String> mixed = new ArrayList<>();
        Map<String, String> reports = reports();
        for (int change = 0; change < changes; change++) {
            page.keyboard().press(random.nextInt(5) < 3 ? "]" : "[");
            if (random.nextInt(4) == 0) {
                page.waitForTimeout(random.nextInt(120));
            }
            Object seen = page.evaluate("""
                    () => {
                      const viewer = document.querySelector('slice-viewer');
                      const words = (node) => node.textContent + [...node.querySelectorAll('*')]
                        .map((each) => each.shadowRoot ? words(each.shadowRoot) : '').join('');
                      const main = viewer.shadowRoot.querySelector('[data-viewport=main] .overlay');
                      return [
                        document.querySelector('.top .code').textContent,
                        main.hidden ? '' : main.querySelector('.tl div')?.textContent ?? '',
                        words(document.querySelector('.report')),
                        String(!document.querySelector('.lrow .seg button').disabled),
                      ];
                    }""");
            List<?> parts = (List<?>) seen;
            mixed.addAll(mixture(parts, reports));
        }
        return mixed;
    }

    /// The code above, the code over the image and the report must be of one study; without an image no answers.
    private static List<String> mixture(List<?> seen, Map<String, String> reports) {
        String code = String.valueOf(seen.get(0));
        String image = String.valueOf(seen.get(1));
        List<String> wrong = new ArrayList<>();
        if (!image.isEmpty() && !image.equals(code)) {
            wrong.add("labels of " + code + " beside images of " + image);
        }
        if (!String.valueOf(seen.get(2)).replaceAll(MARKED, "").contains(reports.get(code))) {
            wrong.add("labels of " + code + " beside another report");
        }
        if ("true".equals(seen.get(3)) && image.isEmpty()) {
            wrong.add("answers without images at " + code);
        }
        return wrong;
    }

    /// By study code a line of its report that no other study has.
    private Map<String, String> reports() {
        Map<String, String> lines = new java.util.HashMap<>();
        jdbc.sql("select s.code, r.body from report_part r join study s on s.id = r.study_id where r.language = 'en'")
                .query((row, number) -> Map.entry(row.getString("code"), row.getString("body")))
                .list()
                .forEach(entry -> lines.put(entry.getKey(), lastLine(entry.getValue())));
        assertThat(new TreeSet<>(lines.values()).size()).isGreaterThan(2);
        return lines;
    }

    private static String lastLine(String report) {
        String[] lines = report.strip().split("\\R");
        return lines[lines.length - 1].replaceFirst("^[^:]*: *", "").strip();
    }
}
