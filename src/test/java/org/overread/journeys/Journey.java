package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.io.TempDir;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.Role;
import org.overread.demo.DemoDataset;
import org.overread.demo.DemoOptions;
import org.overread.home.SystemActor;
import org.overread.ingest.ImportDesk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The portal in a browser, and people in front of it: each journey has an application, a browser and a folder to
/// itself.
@InBrowser
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class Journey {
    @TempDir
    Path scratch;

    @Autowired
    AccountDesk accounts;

    @Autowired
    ImportDesk imports;

    Portal portal;

    @BeforeEach
    void openThePortal(@LocalServerPort int port) {
        portal = new Portal(port, accounts);
    }

    @AfterEach
    void closeThePortal() {
        portal.close();
    }

    /// Makes a demo dataset and imports it as its columns are detected.
    ///
    /// @return its folder
    Path importDemo(int studies, int slices, int matrix) throws IOException {
        Path demo = scratch.resolve("demo");
        DemoDataset.generate(demo, new DemoOptions(7, studies, slices, matrix), progress -> {});
        importFolder(demo);
        return demo;
    }

    void importFolder(Path folder) {
        SystemActor.call(() -> imports.importWithDetectedMapping(folder, true, progress -> {}));
    }

    /// A reader who has just been let in, in front of the worklist.
    Page reader(String name, String locale) {
        Page page = portal.signedIn(name, locale, Role.READER);
        assertThat(page.locator(".preview")).isVisible();
        return page;
    }

    /// Goes from the worklist to the next study.
    static ReadingPage nextStudy(Page page) {
        page.keyboard().press("n");
        var reading = new ReadingPage(page);
        reading.waitUntilOpen();
        return reading;
    }
}
