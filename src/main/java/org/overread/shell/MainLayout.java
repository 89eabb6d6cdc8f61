package org.overread.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HighlightConditions;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import org.springframework.beans.factory.ObjectProvider;

/// The frame of every office page: the top bar with the pages that the person may open, and the page below it.
/// A view joins it by `@Menu(title = "<message key>", order = …)`; a view that needs the whole screen says
/// `@Route(autoLayout = false)`.
@Layout
@PermitAll
public class MainLayout extends Div implements RouterLayout {
    private static final long serialVersionUID = 1;
    private final Main place = new Main();

    MainLayout(Appearance appearance, AuthenticationContext authentication, ObjectProvider<DatasetChip> chip) {
        addClassName("office");
        var home = new Anchor("", new BrandMark());
        home.addClassName("brand");
        home.setAriaLabel("Overread");
        var space = new Span();
        space.addClassName("grow");
        var bar = new Header(home, pages(), space);
        bar.addClassName("nav");
        chip.stream()
                .flatMap(known -> known.name().stream())
                .forEach(name -> bar.add(new Badge(name, Badge.Tone.LINE)));
        bar.add(new PersonalControls(appearance, authentication));
        add(bar, place);
    }

    private Nav pages() {
        var nav = new Nav();
        nav.addClassName("tabs");
        nav.setAriaLabel(getTranslation("shell.pages"));
        MenuConfiguration.getMenuEntries().stream().map(this::link).forEach(nav::add);
        return nav;
    }

    private RouterLink link(MenuEntry entry) {
        var link = new RouterLink(getTranslation(entry.title()), entry.menuClass());
        link.setHighlightCondition(
                entry.path().isEmpty() || "/".equals(entry.path())
                        ? HighlightConditions.sameLocation()
                        : HighlightConditions.locationPrefix());
        link.setHighlightAction((each, here) -> {
            each.setClassName("on", here);
            if (here) {
                each.getElement().setAttribute("aria-current", "page");
            } else {
                each.getElement().removeAttribute("aria-current");
            }
        });
        return link;
    }

    @Override
    public void showRouterLayoutContent(com.vaadin.flow.component.HasElement content) {
        place.getElement().removeAllChildren();
        place.getElement().appendChild(content.getElement());
    }
}
