package org.overread.agreement.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.QueryParameters;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.AccountDesk;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.agreement.AgreementScene;
import org.overread.agreement.statistics.Estimate;
import org.overread.agreement.statistics.Interval;
import org.overread.catalog.CatalogIntake;
import org.overread.review.ReadingDesk;
import org.overread.review.rounds.RoundDesk;
import org.overread.testing.OnH2;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

@OnH2
@ViewPackages(packages = {"org.overread.agreement.ui", "org.overread.shell"})
@DisplayNameGeneration(ReplaceUnderscores.class)
class AgreementPagesTest extends SpringBrowserlessTest {
    @Autowired
    private RoundDesk rounds;

    @Autowired
    private ReadingDesk readings;

    @Autowired
    private CatalogIntake intake;

    @Autowired
    private AccountDesk accounts;

    private final AgreementScene scene = new AgreementScene();

    @BeforeEach
    void readARound() {
        scene.read(intake, accounts, rounds, readings);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_coordinator_sees_figures_pairs_sources_and_the_methods_text() {
        signIn(SignInAs.someone(Role.COORDINATOR), "ROLE_COORDINATOR");
        UI.getCurrent()
                .navigate("agreement", QueryParameters.of("round", scene.round().toString()));
        String page = text(AgreementView.class);
        assertThat(page)
                .contains("Fleiss’ kappa", "Reader pairs", "Verified against the registry", "For the methods section")
                .contains("2 readers", "4 head CT studies")
                .contains("not defined")
                .doesNotContain("NaN", "Infinity", "!agreement");
    }

    @Test
    void a_reader_sees_that_figures_wait_and_then_only_their_own() {
        signIn(scene.anna(), "ROLE_READER");
        navigate("my-figures", OwnFiguresView.class);
        assertThat(text(OwnFiguresView.class))
                .contains("The round is still open")
                .doesNotContain(scene.boris().name());
    }

    @Test
    void reads_that_are_refused_say_where() {
        signIn(SignInAs.someone(Role.COORDINATOR), "ROLE_COORDINATOR");
        navigate("agreement", AgreementView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Agreement");
        var dialog = new AnalyseDialog();
        dialog.analyse(
                "reads.csv", "study,reader,label,value\nS1,A,ICH,1\nS1,A,ICH,0\n".getBytes(StandardCharsets.UTF_8));
        assertThat(dialog.getElement().getTextRecursively()).contains("Line 3: reader A answers label ICH");
        dialog.analyse(
                "reads.csv", "study,reader,label,value\nS1,A,ICH,1\nS1,B,ICH,0\n".getBytes(StandardCharsets.UTF_8));
        assertThat(dialog.getElement().getTextRecursively())
                .contains("2 answers")
                .doesNotContain("Line 3");
    }

    @Test
    void an_interval_below_zero_ends_at_the_scale_and_is_marked() {
        var bar = new IntervalBar(
                Estimate.of(-0.1, new Interval(-0.4, 0.2, Interval.Method.BOOTSTRAP)), IntervalBar.Mark.DISC);
        Component reach = bar.getChildren().findFirst().orElseThrow();
        assertThat(reach.getElement().getStyle().get("left")).isEqualTo("0.0%");
        assertThat(reach.getElement().getStyle().get("right")).isEqualTo("80.0%");
        assertThat(reach.hasClassName("beyond")).isTrue();
    }

    private String text(Class<? extends Component> page) {
        return find(page).single().getElement().getTextRecursively();
    }

    private static void signIn(SignedIn person, String authority) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        new TestingAuthenticationToken(person, "", AuthorityUtils.createAuthorityList(authority)));
    }
}
