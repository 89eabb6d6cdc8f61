package org.overread.review.ui.adjudication;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.WildcardParameter;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.overread.catalog.StudyId;
import org.overread.keys.KeyDesk;
import org.overread.keys.ui.KeyMap;
import org.overread.labels.LabelCode;
import org.overread.review.AdjudicationCase;
import org.overread.review.AdjudicationDesk;
import org.overread.review.AdjudicationItem;
import org.overread.review.Decision;
import org.overread.review.InUse;
import org.overread.review.NotAssigned;
import org.overread.review.ReasonTooShort;
import org.overread.review.SubmitId;
import org.overread.review.rounds.RoundId;
import org.overread.review.ui.StackFinder;
import org.overread.shell.Badge;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;
import org.overread.shell.Notice;
import org.overread.shell.PageHeader;

/// One study in front of the adjudicator: its images, and beside them what each reader answered to the labels on which
/// they differ.
@Route("adjudication/case")
@RolesAllowed("ADJUDICATOR")
@StyleSheet("styles/rounds.css")
class CaseView extends Div implements HasUrlParameter<String>, HasDynamicTitle, BeforeLeaveObserver {
    private static final long serialVersionUID = 1;

    private final transient AdjudicationDesk desk;
    private final CaseImages images;
    private final Div labels = new Div();
    private transient Optional<AdjudicationCase> open = Optional.empty();
    private String title = "";

    CaseView(AdjudicationDesk desk, StackFinder stacks, KeyDesk keys) {
        this.desk = desk;
        this.images = new CaseImages(stacks);
        images.add(new KeyMap(keys));
        addClassNames("page", "fill", "rounds", "case");
        labels.addClassNames("stack", "contested");
    }

    /// The address of a study in a round, behind `adjudication/case/`.
    static String address(AdjudicationItem item) {
        return item.round() + "/" + item.study().id();
    }

    @Override
    public void setParameter(BeforeEvent event, @WildcardParameter String parameter) {
        leave();
        removeAll();
        String[] parts = parameter.split("/", -1);
        try {
            show(desk.open(RoundId.of(parts[0]), StudyId.of(parts[1])));
        } catch (InUse e) {
            title = getTranslation("adjudication.title");
            add(
                    new PageHeader(title),
                    new EmptyState(
                            Glyph.LOCK,
                            getTranslation("adjudication.in-use.title"),
                            getTranslation("adjudication.in-use.text", e.holder()),
                            back()));
        } catch (NotAssigned | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new NotFoundException("Nothing to adjudicate here");
        }
    }

    private void show(AdjudicationCase now) {
        boolean fresh = open.isEmpty();
        open = Optional.of(now);
        if (fresh) {
            var study = now.study().summary();
            title = study.code();
            images.show(now.study());
            var header = new PageHeader(title)
                    .with(
                            now.spotCheck()
                                    ? getTranslation("adjudication.spot-check.about")
                                    : getTranslation("adjudication.about"));
            var body = new Div(images, labels);
            body.addClassName("case-body");
            add(header.actions(back(), next()), body);
        }
        labels.removeAll();
        now.labels().forEach(label -> labels.add(new ContestedCard(label, this::rule)));
        if (now.isSettled()) {
            labels.add(new Badge(Glyph.CHECK, getTranslation("adjudication.all-settled"), Badge.Tone.ABSENT));
        }
    }

    private void rule(LabelCode label, Decision decision) {
        var now = open.orElseThrow();
        try {
            show(desk.rule(now.round(), now.study().summary().id(), label, decision, SubmitId.fresh()));
            Notice.done(getTranslation("adjudication.ruled"));
        } catch (ReasonTooShort e) {
            Notice.error(getTranslation("review.reason.short", ReasonTooShort.MINIMUM));
        } catch (InUse e) {
            Notice.error(getTranslation("adjudication.in-use.text", e.holder()));
        }
    }

    private Anchor back() {
        var back = new Anchor("adjudication", getTranslation("adjudication.back"));
        back.addClassName("btn");
        return back;
    }

    private NativeButton next() {
        var next = new NativeButton();
        next.addClassNames("btn", "primary");
        next.add(new Span(getTranslation("adjudication.next")));
        next.addClickListener(click -> {
            var current = open.map(now -> now.study().summary().id());
            desk.items().stream()
                    .filter(item -> !item.isSettled()
                            && !current.equals(Optional.of(item.study().id())))
                    .findFirst()
                    .ifPresentOrElse(
                            item -> getUI().ifPresent(ui -> ui.navigate(CaseView.class, address(item))),
                            () -> getUI().ifPresent(ui -> ui.navigate(AdjudicationView.class)));
        });
        return next;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        leave();
    }

    private void leave() {
        open.ifPresent(now -> desk.leave(now.round(), now.study().summary().id()));
        open = Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return title + " · Overread";
    }
}
