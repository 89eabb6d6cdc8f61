package org.overread.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/// The reading page under a quick hand: looks and presses without waiting, as the portal may die at any moment.
final class ReadingSurface {
    private static final String ANSWERABLE = ".lrow .seg button:not([disabled])";
    private final Page page;

    ReadingSurface(Page page) {
        this.page = page;
    }

    /// From the worklist to the study that is to be read now.
    void openNext() {
        page.waitForSelector(".preview");
        page.keyboard().press("n");
        page.waitForURL("**/read/**");
        waitFor(this::isReady);
    }

    /// By the address line. The page may be on its way to the sign-in page by itself.
    void openAgain(String url) {
        try {
            page.navigate(url);
        } catch (PlaywrightException e) {
            page.navigate(url);
        }
    }

    void waitFor(BooleanSupplier condition) {
        page.waitForCondition(condition);
    }

    /// Whether answers are taken, or none are wanted any more.
    boolean isReady() {
        return page.locator(ANSWERABLE).count() > 0
                || (page.locator(".lrow").count() > 0
                        && page.locator(".lrow.open").count() == 0);
    }

    String code() {
        return page.locator(".top .code").textContent();
    }

    boolean isAnotherStudyThan(String code) {
        Locator shown = page.locator(".top .code");
        return page.locator(".finished").count() > 0 || (shown.count() > 0 && !code.equals(shown.textContent()));
    }

    /// The labels without an answer on the screen.
    List<String> openLabels() {
        return strings(
                page.evaluate("() => [...document.querySelectorAll('.lrow.open')].map(row => row.dataset.label)"));
    }

    /// Presses an answer.
    ///
    /// @return the id that the journal gave to the press; empty where none is taken
    String press(String label, String verdict) {
        return page.locator(button(label, verdict))
                .evaluate("button => { if (button.disabled) return ''; button.click(); return button.dataset.submit; }")
                .toString();
    }

    boolean isPressed(String label, String verdict) {
        return page.locator(button(label, verdict) + "[aria-pressed=true]").count() > 0;
    }

    private static String button(String label, String verdict) {
        return ".lrow[data-label=" + label + "] .seg button[data-value=" + verdict + "]";
    }

    void askForComment(String label) {
        page.locator(".lrow[data-label=" + label + "] .ev button.icon-only").evaluate("button => button.click()");
    }

    /// Where a comment is typed; none while nobody is asked for one.
    Locator commentField() {
        return page.locator("vaadin-text-area[data-journal=comment] textarea");
    }

    /// Types without waiting until the field is ready, which it may never be on the page of a dead portal.
    static void type(Locator field, String words) {
        field.evaluate("""
                (field, words) => {
                  field.value = words;
                  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
                  field.dispatchEvent(new Event('change', { bubbles: true }));
                }""", words);
    }

    void meanComment() {
        page.locator("[data-journal-accept]").evaluate("button => button.click()");
    }

    boolean hasComment(String label, String words) {
        return page.locator(".lrow[data-label=" + label + "] .ev button[title='" + words + "']")
                        .count()
                > 0;
    }

    /// Waits until nothing is kept in the browser any more, and has every text written that the page asks about.
    ///
    /// @return what the page asked
    List<String> settle() {
        List<String> asked = new ArrayList<>();
        waitFor(() -> isReady() && isQuiet());
        for (Locator question = question(); question.count() > 0; question = question()) {
            String words = question.first().textContent();
            asked.add(words);
            int before = question.count();
            question.first().locator("button.primary").evaluate("button => button.click()");
            waitFor(() -> question().count() < before);
            waitFor(this::isQuiet);
        }
        return asked;
    }

    private Locator question() {
        return page.locator("reading-journal .question");
    }

    /// Nothing lies in the browser but what the page asks about.
    private boolean isQuiet() {
        return Boolean.TRUE.equals(page.evaluate("""
                () => {
                  const journal = document.querySelector('reading-journal');
                  const kept = Object.keys(localStorage).filter(name => name.startsWith('overread.journal.')).length;
                  return journal !== null
                    && ['quiet', 'saved'].includes(journal.dataset.status)
                    && kept === journal.querySelectorAll('.question').length;
                }"""));
    }

    private static List<String> strings(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
