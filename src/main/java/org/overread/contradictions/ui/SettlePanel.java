package org.overread.contradictions.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.ZoneOffset;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.StudyId;
import org.overread.contradictions.Contradiction;
import org.overread.contradictions.ContradictionBook;
import org.overread.contradictions.ContradictionDesk;
import org.overread.contradictions.ContradictionState;
import org.overread.contradictions.ContradictionWords;
import org.overread.contradictions.ListedContradiction;
import org.overread.contradictions.NoSuchContradiction;
import org.overread.contradictions.Settlement;
import org.overread.contradictions.rules.Side;
import org.overread.shell.Card;
import org.overread.shell.DateStyle;
import org.overread.shell.EmptyState;
import org.overread.shell.Glyph;
import org.overread.shell.Notice;

/// One contradiction with all that its sides say, what was decided about it, and the field to decide.
final class SettlePanel extends Composite<Div> {
    private static final long serialVersionUID = 1;
    private final transient ContradictionBook book;
    private final transient ContradictionDesk desk;
    private final transient ContradictionWords words;
    private final transient SignedIn person;
    private SerializableRunnable settled = () -> {};

    SettlePanel(ContradictionBook book, ContradictionDesk desk, ContradictionWords words, SignedIn person) {
        this.book = book;
        this.desk = desk;
        this.words = words;
        this.person = person;
        getContent().addClassName("settle");
        getContent()
                .add(new Card(new EmptyState(
                        Glyph.INFO,
                        getTranslation("contradictions.choose"),
                        getTranslation("contradictions.choose.text"))));
    }

    void whenSettled(SerializableRunnable then) {
        settled = then;
    }

    void show(ListedContradiction listed) {
        Contradiction one = listed.contradiction();
        var sentence = new Paragraph(words.sentence(one, getLocale()));
        var title = new H2(words.name(one.kind(), getLocale()));
        title.addClassNames("semi", "t14");
        var body = new Div(title, sentence, sides(one), history(one), decision(listed));
        body.addClassName("body");
        one.study().ifPresent(study -> body.addComponentAtIndex(2, doors(study, listed.code())));
        getContent().removeAll();
        getContent().add(new Card(body));
    }

    /// Where the study can be looked at by whoever may.
    private Component doors(StudyId study, String code) {
        var doors = new Div();
        doors.addClassName("row");
        if (person.is(Role.READER)) {
            doors.add(door("read/" + study, getTranslation("contradictions.open", code)));
        }
        if (person.is(Role.COORDINATOR)) {
            doors.add(door("tags?study=" + code, getTranslation("imaging.tags.open")));
        }
        return doors;
    }

    private static Anchor door(String address, String text) {
        var open = new Anchor(address, text);
        open.addClassName("btn");
        return open;
    }

    private Component sides(Contradiction one) {
        var list = new UnorderedList();
        list.addClassName("sides");
        for (Side side : one.sides()) {
            var place = new Span(side.place());
            place.addClassNames("t3", "t12");
            list.add(new ListItem(new Span(words.side(side, one.kind(), getLocale())), place));
        }
        return list;
    }

    private Component history(Contradiction one) {
        var list = new UnorderedList();
        list.addClassName("sides");
        for (Settlement past : book.history(one.id())) {
            String when = DateStyle.minute(getLocale()).format(past.at().atZone(ZoneOffset.UTC));
            var who = new Span(words.name(past.state(), getLocale()) + " · " + past.by() + " · " + when + " UTC");
            who.addClassNames("t2", "t12");
            list.add(new ListItem(who, new Span(past.reason())));
        }
        return list;
    }

    private Component decision(ListedContradiction listed) {
        Contradiction one = listed.contradiction();
        boolean explains = one.state().isOpen();
        var reason = new TextArea(getTranslation(explains ? "contradictions.reason" : "contradictions.reason.reopen"));
        reason.setMinLength(ContradictionDesk.SHORTEST_REASON);
        reason.setMaxLength(ContradictionDesk.LONGEST_REASON);
        reason.setWidthFull();
        var button = new NativeButton(
                getTranslation(explains ? "contradictions.explain" : "contradictions.reopen"),
                click -> decide(listed, reason.getValue()));
        button.addClassNames("btn", "primary");
        var box = new Div(reason, button);
        box.addClassName("stack");
        return box;
    }

    private void decide(ListedContradiction listed, String reason) {
        Contradiction one = listed.contradiction();
        try {
            Contradiction now = one.state().isOpen() ? desk.explain(one.id(), reason) : desk.reopen(one.id(), reason);
            Notice.done(getTranslation(
                    now.state() == ContradictionState.EXPLAINED
                            ? "contradictions.explained"
                            : "contradictions.reopened"));
            show(new ListedContradiction(listed.code(), now));
        } catch (IllegalArgumentException e) {
            Notice.error(getTranslation(
                    "contradictions.reason.length",
                    ContradictionDesk.SHORTEST_REASON,
                    ContradictionDesk.LONGEST_REASON));
            return;
        } catch (NoSuchContradiction e) {
            Notice.error(getTranslation("contradictions.gone"));
        }
        settled.run();
    }
}
