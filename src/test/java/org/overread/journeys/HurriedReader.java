package org.overread.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.overread.labels.Verdict;

/// A reader who answers, comments and signs as fast as the page lets them, until the portal dies under the page; and
/// who notes on paper what was done, and what the page showed as saved. All on one thread.
final class HurriedReader implements AutoCloseable {
    /// Generous: the machine may be busy, and processes may stand still for a while.
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private static final int ONE_COMMENT_IN = 8;
    private static final int LONGEST_THOUGHT_MS = 4000;
    private static final int MOST_ANSWERS_INTO_THE_VOID = 3;

    private final String email;
    private final DeedBook book;
    private final Portal portal;
    private final Page page;
    private final Random random;
    private final ReadingSurface surface;

    /// Signs in and opens the first study.
    HurriedReader(String email, int port, DeedBook book, Random random) {
        this.email = email;
        this.book = book;
        this.random = random;
        portal = new Portal(port, PATIENCE);
        page = portal.signedInAs(email, "en-GB");
        surface = new ReadingSurface(page);
        surface.openNext();
    }

    /// Reads until the portal is dead, and may press something more even then.
    void read(BooleanSupplier dead) {
        while (!dead.getAsBoolean()) {
            step(dead);
        }
        if (surface.commentField().count() > 0) {
            // A dialog is in front.
            return;
        }
        for (int more = random.nextInt(MOST_ANSWERS_INTO_THE_VOID + 1); more > 0; more--) {
            surface.openLabels().stream().skip(more).findFirst().ifPresent(label -> answer(label, dead));
        }
    }

    private void step(BooleanSupplier dead) {
        surface.waitFor(() -> dead.getAsBoolean() || surface.isReady());
        List<String> open = surface.openLabels();
        if (dead.getAsBoolean()) {
            return;
        }
        if (open.isEmpty()) {
            sign(dead);
        } else if (random.nextInt(ONE_COMMENT_IN) == 0) {
            comment(open.getFirst(), dead);
        } else {
            answer(open.getFirst(), dead);
        }
    }

    private void answer(String label, BooleanSupplier dead) {
        Verdict verdict = Verdict.values()[random.nextInt(Verdict.values().length)];
        String submit = surface.press(label, verdict.name());
        if (submit.isEmpty()) {
            return;
        }
        String row = "answer " + submit + " " + label + " " + verdict;
        book.done(email, row);
        surface.waitFor(() -> surface.isPressed(label, verdict.name()) || dead.getAsBoolean());
        if (surface.isPressed(label, verdict.name())) {
            book.shown(email, row);
        }
    }

    /// Types a comment, thinks about it for a while, and means it.
    private void comment(String label, BooleanSupplier dead) {
        surface.askForComment(label);
        Locator text = surface.commentField();
        surface.waitFor(() -> text.count() > 0 || dead.getAsBoolean());
        if (text.count() == 0) {
            return;
        }
        String words = "Comment " + Long.toHexString(random.nextLong());
        ReadingSurface.type(text, words);
        String row = "comment " + words;
        book.done(email, row);
        Instant thought = Instant.now().plusMillis(random.nextInt(LONGEST_THOUGHT_MS));
        surface.waitFor(() -> dead.getAsBoolean() || Instant.now().isAfter(thought));
        if (dead.getAsBoolean()) {
            return;
        }
        surface.meanComment();
        surface.waitFor(() -> surface.hasComment(label, words) || dead.getAsBoolean());
        if (surface.hasComment(label, words)) {
            book.shown(email, row);
        }
        // The next question must not meet a dialog that is still closing.
        surface.waitFor(() -> text.count() == 0 || dead.getAsBoolean());
    }

    private void sign(BooleanSupplier dead) {
        String code = surface.code();
        page.keyboard().press("Control+Enter");
        Locator warned = page.locator(".take-note");
        Locator password = page.locator("vaadin-password-field input");
        BooleanSupplier over = () -> dead.getAsBoolean() || surface.isAnotherStudyThan(code);
        surface.waitFor(() -> warned.count() + password.count() > 0 || over.getAsBoolean());
        if (warned.count() > 0 && !dead.getAsBoolean()) {
            warned.evaluate("button => button.click()");
            surface.waitFor(() -> password.count() > 0 || over.getAsBoolean());
        }
        if (password.count() > 0 && !dead.getAsBoolean()) {
            ReadingSurface.type(password, Portal.PASSWORD);
            password.press("Enter");
        }
        surface.waitFor(over);
        if (surface.isAnotherStudyThan(code)) {
            book.shown(email, "signature " + email + " " + code);
        }
    }

    /// The portal runs again. One reader waits for the page to come back by itself, another loads it again, a third
    /// begins at the front door; then all that the journal kept is handed in, and texts that were never meant are.
    ///
    /// @return texts that the page asked about
    List<String> comeBack() {
        Instant left = Instant.now();
        switch (random.nextInt(3)) {
            case 0 -> awaitSignIn();
            case 1 -> surface.openAgain(page.url());
            default -> surface.openAgain(portal.address() + "/worklist");
        }
        portal.signInAgain(page);
        if (!page.url().contains("/read/")) {
            surface.openNext();
        }
        List<String> asked = surface.settle();
        book.settled(email, left);
        return asked;
    }

    /// A page with something to hand in, or with a message under way, finds out by itself that its session is gone.
    private void awaitSignIn() {
        try {
            page.waitForURL(url -> url.contains("/login"), new Page.WaitForURLOptions().setTimeout(60_000));
        } catch (TimeoutError e) {
            surface.openAgain(page.url());
        }
    }

    @Override
    public void close() {
        portal.close();
    }
}
