package org.overread.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.contextmenu.ContextMenuPosition;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;

/// The right end of the top bar: language, theme, the person's own menu, and help.
final class PersonalControls extends Div {
    private static final long serialVersionUID = 1;
    /// The address of the person's own page.
    private static final String PROFILE = "account";
    /// The address of the page with the person's own keys.
    private static final String KEYS = "keys";

    private final transient Appearance appearance;
    private final transient AuthenticationContext authentication;

    PersonalControls(Appearance appearance, AuthenticationContext authentication) {
        this.appearance = appearance;
        this.authentication = authentication;
        addClassName("row");
        add(language(), theme());
        appearance.person().ifPresent(person -> add(personal(person)));
        add(help());
    }

    /// Shift and the slash key open the help, on any keyboard layout, but never while somebody types.
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var keys = event.getUI().getElement().addEventListener("keydown", press -> showKeys());
        keys.setFilter("(event.key === '?' || event.code === 'Slash' && event.shiftKey) && !event.ctrlKey"
                + " && !document.querySelector('vaadin-dialog[opened], vaadin-confirm-dialog[opened]')"
                + " && !event.composedPath().some(e => e.matches"
                + " && e.matches('input, textarea, [contenteditable=\"true\"]'))");
        addDetachListener(detach -> {
            keys.remove();
            detach.unregisterListener();
        });
    }

    private NativeButton language() {
        Locale here = getLocale();
        var button = ghost(new Span(here.getLanguage().toUpperCase(Locale.ROOT)), Glyph.CHEVRON_DOWN.draw());
        button.setAriaLabel(getTranslation("shell.language"));
        var menu = below(button);
        for (Locale each : new Locale[] {Locale.ENGLISH, Messages.RUSSIAN}) {
            String name = getTranslation("shell.language." + each.getLanguage());
            var item =
                    menu.addItem(name, click -> click.getSource().getUI().ifPresent(ui -> appearance.speak(ui, each)));
            item.setCheckable(true);
            item.setChecked(each.getLanguage().equals(here.getLanguage()));
        }
        return button;
    }

    private NativeButton theme() {
        var button = ghost();
        button.addClassName("icon-only");
        button.addAttachListener(attach -> show(button, appearance.theme(attach.getSession())));
        button.addClickListener(click -> {
            Theme next = appearance.theme(getUI().orElseThrow().getSession()).other();
            appearance.paint(getUI().orElseThrow(), next);
            show(button, next);
        });
        return button;
    }

    private void show(NativeButton button, Theme now) {
        button.removeAll();
        button.add((now == Theme.DARK ? Glyph.SUN : Glyph.MOON).draw());
        String words = getTranslation(now == Theme.DARK ? "shell.theme.light" : "shell.theme.dark");
        button.setAriaLabel(words);
        button.setTitle(words);
    }

    private NativeButton personal(Person person) {
        var name = new Span(person.name());
        name.addClassName("ell");
        var button = ghost(Glyph.USER.draw(), name);
        var menu = below(button);
        menu.addItem(getTranslation("shell.profile"), click -> getUI().ifPresent(ui -> ui.navigate(PROFILE)));
        menu.addItem(getTranslation("shell.keys"), click -> getUI().ifPresent(ui -> ui.navigate(KEYS)));
        menu.addItem(getTranslation("shell.sign-out"), click -> authentication.logout());
        return button;
    }

    private NativeButton help() {
        var key = new Span("?");
        key.getElement().setAttribute("aria-hidden", "true");
        var button = ghost(key);
        button.addClassNames("icon-only", "outline");
        button.setAriaLabel(getTranslation("shell.help"));
        button.setTitle(getTranslation("shell.help"));
        button.addClickListener(click -> showKeys());
        return button;
    }

    /// A menu that hangs from its button, wherever that was clicked.
    private static ContextMenu below(NativeButton button) {
        var menu = new ContextMenu(button);
        menu.setOpenOnClick(true);
        menu.setPosition(ContextMenuPosition.BOTTOM_END);
        return menu;
    }

    private void showKeys() {
        getUI().flatMap(ui ->
                        ui.getInternals().getActiveRouterTargetsChain().stream().findFirst())
                .filter(OwnKeys.class::isInstance)
                .map(OwnKeys.class::cast)
                .map(OwnKeys::keyHelp)
                .orElseGet(() -> KeyHelp.office(this))
                .open();
    }

    private static NativeButton ghost(com.vaadin.flow.component.Component... content) {
        var button = new NativeButton();
        button.addClassNames("btn", "ghost");
        button.add(content);
        return button;
    }
}
