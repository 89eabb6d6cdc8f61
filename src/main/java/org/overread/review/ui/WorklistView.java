package org.overread.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import org.overread.accounts.CurrentAccount;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.StudyCatalog;
import org.overread.catalog.StudyId;
import org.overread.contradictions.ContradictionWords;
import org.overread.keys.KeyDesk;
import org.overread.keys.ui.KeyMap;
import org.overread.review.Pile;
import org.overread.review.Progress;
import org.overread.review.ReadingQueue;
import org.overread.review.Worklist;
import org.overread.review.WorklistFilter;
import org.overread.shell.Card;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;
import org.overread.shell.KeyHelp;
import org.overread.shell.OwnKeys;
import org.overread.shell.PageHeader;

/// Where a reader begins: all studies, and the one to read next.
@Route("worklist")
@Menu(title = "review.worklist", order = 10)
@RolesAllowed({"READER", "ADJUDICATOR", "COORDINATOR"})
@StyleSheet("styles/review.css")
class WorklistView extends Div implements AfterNavigationObserver, HasDynamicTitle, OwnKeys {
    private static final long serialVersionUID = 1;
    private static final String IMPORT = "import";

    private final transient Worklist worklist;
    private final transient ReadingQueue queue;
    private final transient StudyCatalog catalog;
    private final transient Progress progress;
    private final SignedIn person;
    private final WorklistFilters filters;
    private final WorklistGrid grid;
    private final Card list = new Card();
    private final WorklistSide side = new WorklistSide();
    private transient Optional<StudyId> inFocus = Optional.empty();

    WorklistView(
            Worklist worklist,
            ReadingQueue queue,
            StudyCatalog catalog,
            Progress progress,
            CurrentAccount account,
            ContradictionWords words,
            KeyDesk own) {
        this.worklist = worklist;
        this.queue = queue;
        this.catalog = catalog;
        this.progress = progress;
        person = account.require();
        addClassNames("page", "worklist");
        filters = new WorklistFilters(worklist.manufacturers(), words, isReader(), this::go);
        grid = new WorklistGrid(worklist, words, isReader(), person.is(Role.COORDINATOR));
        list.addClassName("list");
        var desk = new Div(list, side);
        desk.addClassName("desk");
        add(new PageHeader(getTranslation("review.worklist")), filters, desk);
        if (isReader()) {
            var keys = ReadingKeys.ofWorklist();
            keys.addKeyListener(key -> act(key.action()));
            add(keys, new KeyMap(own));
            grid.addItemDoubleClickListener(
                    click -> open(click.getItem().study().id()));
            grid.addCellFocusListener(
                    focus -> inFocus = focus.getItem().map(row -> row.study().id()));
            grid.getElement()
                    .addEventListener("keydown", event -> inFocus.ifPresent(this::open))
                    .setFilter("event.key === 'Enter'");
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        WorklistFilter filter = WorklistAddress.read(event.getLocation().getQueryParameters());
        Map<Pile, Integer> piles = worklist.piles();
        filters.show(filter, piles);
        int total = piles.getOrDefault(Pile.ALL, 0);
        int found = filter.equals(WorklistFilter.ALL) ? total : worklist.count(filter);
        filters.setVisible(total > 0);
        list.removeAll();
        if (total == 0) {
            list.add(nothingImported());
        } else if (found == 0) {
            list.add(nothingFound());
        } else {
            list.add(grid, summary(found, total));
            if (event.getLocation()
                    .getQueryParameters()
                    .getSingleParameter("order")
                    .equals(Optional.of("doubt"))) {
                grid.sortByDoubt();
            }
            grid.show(filter);
        }
        side.removeAll();
        if (total > 0 && isReader()) {
            queue.next()
                    .map(catalog::study)
                    .ifPresent(study -> side.next(new NextStudyCard(study, isBegun(piles), this::open)));
            side.own(piles);
        }
        if (total > 0 && person.is(Role.COORDINATOR)) {
            side.readers(progress.readers());
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("review.worklist") + " · Overread";
    }

    @Override
    public KeyHelp keyHelp() {
        return isReader() ? WorklistHelp.in(this) : KeyHelp.office(this);
    }

    /// A draft comes before every unread study, so the next one is a draft whenever there is one.
    private static boolean isBegun(Map<Pile, Integer> piles) {
        return piles.getOrDefault(Pile.IN_READING, 0) > 0;
    }

    private boolean isReader() {
        return person.is(Role.READER);
    }

    private void act(String action) {
        switch (action) {
            case "next-reading" -> queue.next().ifPresent(this::open);
            case "search" -> filters.focusSearch();
            default -> {
                // The help is the top bar's to show.
            }
        }
    }

    private void go(WorklistFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(WorklistView.class, WorklistAddress.write(filter)));
    }

    private void open(StudyId study) {
        getUI().ifPresent(ui -> ui.navigate(ReadingView.class, study.toString()));
    }

    private Component nothingImported() {
        String title = getTranslation("review.empty.title");
        if (!person.is(Role.COORDINATOR)) {
            return new EmptyState(Glyph.FOLDER, title, getTranslation("review.empty.reader"));
        }
        var link = new Anchor(IMPORT, getTranslation("review.empty.import"));
        link.addClassNames("btn", "primary");
        return new EmptyState(Glyph.FOLDER, title, getTranslation("review.empty.coordinator"), link);
    }

    private Component nothingFound() {
        var clear = new NativeButton(getTranslation("review.nothing.clear"), click -> go(WorklistFilter.ALL));
        clear.addClassName("btn");
        return new EmptyState(
                Glyph.SEARCH, getTranslation("review.nothing.title"), getTranslation("review.nothing.text"), clear);
    }

    private Div summary(int found, int total) {
        var summary = new Div(
                new Span(getTranslation("review.grid.shown", found, total)),
                new Span(isReader() ? getTranslation("review.grid.keys") : ""));
        summary.addClassName("sum");
        return summary;
    }
}
