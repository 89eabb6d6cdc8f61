package org.overread.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.NewAccount;
import org.overread.accounts.Role;
import org.overread.home.SystemActor;

/// The portal as a person in front of a browser has it: sign in, look, click. Notes every error of the console.
final class Portal implements AutoCloseable {
    static final String PASSWORD = "three grey ventricles";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger PEOPLE = new AtomicInteger();

    private final String address;
    private final Consumer<NewAccount> register;
    private final Duration patience;
    private final Chromium chromium = new Chromium();
    private final List<String> errors = new ArrayList<>();
    private final Map<BrowserContext, String> people = new HashMap<>();

    /// One that runs here, and makes accounts as they are wanted.
    Portal(int port, AccountDesk desk) {
        this(port, PATIENCE, account -> SystemActor.run(() -> desk.createReady(account)));
    }

    /// One that runs elsewhere; its people have their accounts.
    Portal(int port) {
        this(port, PATIENCE);
    }

    /// One that runs elsewhere, on a machine that may be busy.
    ///
    /// @param patience how long its pages are waited for
    Portal(int port, Duration patience) {
        this(port, patience, account -> {
            throw new UnsupportedOperationException("No account can be made from outside");
        });
    }

    private Portal(int port, Duration patience, Consumer<NewAccount> register) {
        this.patience = patience;
        this.address = "http://localhost:" + port;
        this.register = register;
    }

    /// Makes an account and signs in with it in a browser of its own.
    Page signedIn(String name, Role... roles) {
        return signedIn(name, "en-GB", roles);
    }

    Page signedIn(String name, String locale, Role... roles) {
        String email = "person" + PEOPLE.incrementAndGet() + "@example.org";
        register.accept(new NewAccount(email, name, Set.of(roles), PASSWORD));
        return signedInAs(email, locale);
    }

    /// Signs in with an account that is there, in a browser of its own.
    Page signedInAs(String email, String locale) {
        Page page = visitor(locale);
        signIn(page, email);
        people.put(page.context(), email);
        return page;
    }

    /// The person of this browser signs in once more, on the sign-in page in front.
    void signInAgain(Page page) {
        page.waitForSelector("#sign-in");
        signIn(page, people.getOrDefault(page.context(), ""));
    }

    /// The person of this browser enters the password, on the sign-in page in front, and may have more to do.
    void enterPassword(Page page) {
        page.waitForSelector("#sign-in");
        enterPassword(page, people.getOrDefault(page.context(), ""));
    }

    private static void enterPassword(Page page, String email) {
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("#sign-in button[type=submit]").click();
    }

    private static void signIn(Page page, String email) {
        enterPassword(page, email);
        page.waitForURL(url -> !url.contains("/login"));
    }

    /// Somebody who is not signed in, on the sign-in page.
    Page visitor(String locale) {
        BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale(locale)
                        .setViewportSize(1920, 1080)
                        .setAcceptDownloads(true));
        context.setDefaultTimeout(patience.toMillis());
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                errors.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(errors::add);
        page.navigate(address + "/login");
        page.waitForSelector("#sign-in");
        return page;
    }

    /// Where it is served.
    String address() {
        return address;
    }

    void open(Page page, String path) {
        page.navigate(address + path);
    }

    /// What the browser's console complained about so far, on all pages.
    List<String> errors() {
        return List.copyOf(errors);
    }

    /// Makes an export on a coordinator's page and reads its CSV back.
    Exported exported(Page desk) throws IOException {
        open(desk, "/releases");
        click(desk, "New export");
        click(desk, "Create export");
        Locator files = desk.locator(".export-files").first();
        assertThat(files).isVisible();
        return Exported.read(
                desk.waitForDownload(() -> files.getByText("CSV").click()).path());
    }

    /// What a page holds once its garbage is gone, in MiB: objects of its scripts and their buffers, images included.
    /// The processes themselves hold up to 200 MB more while tools like these are attached, which keep the answers.
    static double liveMebibytes(Page page) {
        CDPSession tools = page.context().newCDPSession(page);
        tools.send("HeapProfiler.enable");
        tools.send("HeapProfiler.collectGarbage");
        tools.send("HeapProfiler.collectGarbage");
        JsonObject usage = tools.send("Runtime.getHeapUsage");
        tools.detach();
        double buffers = usage.has("backingStorageSize")
                ? usage.get("backingStorageSize").getAsDouble()
                : 0;
        return (usage.get("usedSize").getAsDouble() + buffers) / (1 << 20);
    }

    static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /// Keeps a picture of the page; the user guide's pictures are taken from there.
    static void picture(Page page, String name) {
        page.waitForTimeout(400);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/pictures/" + name + ".png")));
    }

    @Override
    public void close() {
        chromium.close();
    }
}
