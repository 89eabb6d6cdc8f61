package org.overread.contradictions.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.accounts.SignedIn;
import org.overread.catalog.CatalogIntake;
import org.overread.catalog.DatasetId;
import org.overread.catalog.StudyId;
import org.overread.contradictions.Comparing;
import org.overread.contradictions.Contradiction;
import org.overread.contradictions.ContradictionBook;
import org.overread.contradictions.ContradictionState;
import org.overread.contradictions.rules.ContradictionKind;
import org.overread.ingest.checks.Severity;
import org.overread.ingest.folder.ReadmeClaims;
import org.overread.testing.OnH2;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

@OnH2
@ViewPackages(packages = {"org.overread.contradictions.ui", "org.overread.shell"})
@DisplayNameGeneration(ReplaceUnderscores.class)
@Import(Comparing.class)
class DatasetPagesTest extends SpringBrowserlessTest {
    private static final String MARKUP = "<img src=x onerror=alert(1)> \u202Eкровь";

    @Autowired
    CatalogIntake intake;

    @Autowired
    ContradictionBook book;

    @Autowired
    Comparing comparing;

    private DatasetId dataset = new DatasetId(java.util.UUID.randomUUID());
    private StudyId study = new StudyId(java.util.UUID.randomUUID());

    @BeforeEach
    void compareADataset() {
        dataset = aDataset(intake);
        study = aStudy().with("ich", MARKUP)
                .with("fracture", "1")
                .withReport("ru", MARKUP + " Переломов не выявлено.")
                .addedTo(dataset, intake);
        comparing.compare(dataset);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void the_dataset_page_shows_plots_and_contradictions_with_hostile_text_as_text() {
        signIn(Role.COORDINATOR);
        navigate("dataset/" + dataset, DatasetView.class);

        String page = find(DatasetView.class).single().getElement().getTextRecursively();
        assertThat(page).contains("Label unreadable", "Registry present, report absent", "Completeness");
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("contradictions?dataset=" + dataset + "&kind=registry-present-report-absent");
        assertThat(find(DatasetView.class).single().getElement().getOuterHTML()).doesNotContain("<img src=x");
    }

    @Test
    void the_declared_period_stands_beside_how_many_studies_lie_outside_it() {
        SignInAs.doAs(
                SignInAs.someone(Role.COORDINATOR),
                () -> intake.declare(
                        dataset, ReadmeClaims.read(List.of("Data were collected between 05.05.2020 and 08.01.2023."))));
        signIn(Role.COORDINATOR);
        navigate("dataset/" + dataset, DatasetView.class);

        String page = find(DatasetView.class).single().getElement().getTextRecursively();
        assertThat(page).contains("Collection period", "5 May 2020 –", "8 Jan 2023", "outside it: 0");
    }

    @Test
    void a_reader_sees_counts_but_no_example() {
        signIn(Role.READER);
        navigate("dataset/" + dataset, DatasetView.class);

        String page = find(DatasetView.class).single().getElement().getTextRecursively();
        assertThat(page).contains("Label unreadable").doesNotContain("onerror");
    }

    @Test
    void severities_are_counted_and_the_address_filters_by_them() {
        signIn(Role.COORDINATOR);
        navigate("dataset/" + dataset, DatasetView.class);
        assertThat(find(Anchor.class).all())
                .filteredOn(link -> link.getHref().equals("contradictions?dataset=" + dataset + "&severity=error"))
                .singleElement()
                .satisfies(link -> assertThat(link.getText()).matches("Error: [1-9][0-9]*"));

        UI.getCurrent()
                .navigate(
                        "contradictions",
                        QueryParameters.simple(Map.of("dataset", dataset.toString(), "severity", "warning")));
        var grid = find(ContradictionGrid.class).single();
        assertThat(IntStream.range(0, test(grid).size())
                        .mapToObj(row -> test(grid).getRow(row)))
                .isNotEmpty()
                .allMatch(one -> one.contradiction().severity() == Severity.WARNING);
    }

    @Test
    void a_coordinator_explains_a_contradiction_with_a_reason() {
        SignedIn coordinator = signIn(Role.COORDINATOR);
        UI.getCurrent().navigate("contradictions", QueryParameters.of("dataset", dataset.toString()));
        var grid = find(ContradictionGrid.class).single();
        grid.select(IntStream.range(0, test(grid).size())
                .mapToObj(row -> test(grid).getRow(row))
                .filter(one -> one.contradiction().kind() == ContradictionKind.REGISTRY_PRESENT_REPORT_ABSENT)
                .findFirst()
                .orElseThrow());
        find(TextArea.class).single().setValue("the report belongs to an earlier scan");
        test(find(NativeButton.class).withText("Explain").single()).click();

        assertThat(SignInAs.as(coordinator, () -> book.of(study)))
                .filteredOn(one -> one.kind() == ContradictionKind.REGISTRY_PRESENT_REPORT_ABSENT)
                .extracting(Contradiction::state)
                .containsExactly(ContradictionState.EXPLAINED);
    }

    private static SignedIn signIn(Role role) {
        SignedIn person = SignInAs.someone(role);
        SecurityContextHolder.setContext(new SecurityContextImpl(
                new TestingAuthenticationToken(person, "n/a", AuthorityUtils.createAuthorityList(role.authority()))));
        return person;
    }
}
