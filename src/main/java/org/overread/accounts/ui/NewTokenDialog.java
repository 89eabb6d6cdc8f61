package org.overread.accounts.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.overread.accounts.NewToken;
import org.overread.accounts.TokenScope;

/// Asks what a new token is called, what it is good for, and for how long.
final class NewTokenDialog extends Dialog {
    private static final long serialVersionUID = 1;
    private static final int ENDLESS = 0;

    private final transient Clock clock;
    private final TextField name = new TextField();
    private final CheckboxGroup<TokenScope> scopes = new CheckboxGroup<>();
    private final RadioButtonGroup<Integer> days = new RadioButtonGroup<>();

    /// @param make does it, and says whether it was done
    NewTokenDialog(Clock clock, Predicate<NewToken> make) {
        this.clock = clock;
        setHeaderTitle(getTranslation("accounts.tokens.new"));
        setWidth("480px");
        name.setLabel(getTranslation("accounts.tokens.name"));
        name.setHelperText(getTranslation("accounts.tokens.name.hint"));
        name.setMaxLength(80);
        name.setWidthFull();
        scopes.setLabel(getTranslation("accounts.tokens.scopes"));
        scopes.setItems(TokenScope.values());
        scopes.setItemLabelGenerator(scope -> getTranslation("accounts.tokens.scope." + scope.word()));
        scopes.setValue(Set.of(TokenScope.DICOMWEB_READ));
        days.setLabel(getTranslation("accounts.tokens.life"));
        days.setItems(30, 90, 365, ENDLESS);
        days.setItemLabelGenerator(life -> life == ENDLESS
                ? getTranslation("accounts.tokens.life.endless")
                : getTranslation("accounts.tokens.life.days", life));
        days.setValue(90);
        var fields = new Div(name, scopes, days);
        fields.addClassName("stack");
        add(fields);
        var save = new Button(getTranslation("accounts.tokens.create"), click -> save(make));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(getTranslation("shell.cancel"), click -> close()), save);
        addOpenedChangeListener(change -> name.focus());
    }

    private void save(Predicate<NewToken> make) {
        var end = Optional.of(days.getValue())
                .filter(life -> life != ENDLESS)
                .map(life -> clock.instant().plus(Duration.ofDays(life)));
        if (make.test(new NewToken(name.getValue(), scopes.getValue(), end))) {
            close();
        }
    }
}
