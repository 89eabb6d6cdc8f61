package org.overread.journeys;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.NewAccount;
import org.overread.accounts.Role;
import org.overread.demo.DemoDataset;
import org.overread.demo.DemoOptions;
import org.overread.home.SystemActor;
import org.overread.ingest.ImportDesk;
import org.overread.testing.PortalWithoutWeb;

/// A data folder with small studies and readers, as a portal finds it that starts in a process of its own.
final class FilledPortal {
    private static final int SLICES = 4;
    private static final int MATRIX = 64;

    private FilledPortal() {}

    /// @param readers addresses of people with the password of all journeys
    static void fill(Path home, int studies, List<String> readers, List<String> settings) throws IOException {
        Path demo = home.resolve("demo");
        DemoDataset.generate(demo, new DemoOptions(7, studies, SLICES, MATRIX), progress -> {});
        try (var portal = PortalWithoutWeb.start(home, settings.toArray(String[]::new))) {
            SystemActor.run(() -> {
                portal.getBean(ImportDesk.class).importWithDetectedMapping(demo, true, progress -> {});
                var desk = portal.getBean(AccountDesk.class);
                readers.forEach(
                        email -> desk.createReady(new NewAccount(email, email, Set.of(Role.READER), Portal.PASSWORD)));
            });
        }
    }
}
