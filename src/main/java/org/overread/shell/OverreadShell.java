package org.overread.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Inline;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.TargetElement;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.lumo.Lumo;

/// The HTML page around the portal: theme, style sheets, icon. Tokens come before what is built from them.
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/tokens.css")
@StyleSheet("styles/icons.css")
@StyleSheet("styles/overread.css")
@Push
public class OverreadShell implements AppShellConfigurator {
    private static final long serialVersionUID = 1;

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/overread.svg", "any");
        settings.setPageTitle("Overread");
        settings.addMetaTag("robots", "noindex");
        // The ground of --or-app, before any style sheet has arrived.
        settings.addInlineFromFile(
                TargetElement.HEAD, Inline.Position.PREPEND, "shell/ground.css", Inline.Wrapping.STYLESHEET);
    }
}
