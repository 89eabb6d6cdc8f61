package org.overread.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.overread.testing.CatalogFixtures.aDataset;
import static org.overread.testing.CatalogFixtures.aStudy;
import static org.overread.testing.CatalogFixtures.aUid;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.accounts.Role;
import org.overread.labels.FindingValue;
import org.overread.labels.LabelCode;
import org.overread.testing.SignInAs;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class CatalogTests {
    @Autowired
    CatalogIntake intake;

    @Autowired
    StudyCatalog catalog;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_study_comes_back_whole() {
        DatasetId dataset = aDataset(intake);
        StudyId id = aStudy().with("ich", "1")
                .with("fracture", "0")
                .with("subdural", "maybe")
                .withReport("ru", "Эпидуральная гематома слева.")
                .withCell("Примечание", "С3")
                .withSeries(SeriesKind.LOCALIZER, "s/1/a.dcm")
                .withSeries(SeriesKind.AXIAL, "s/2/a.dcm", "s/2/b.dcm")
                .addedTo(dataset, intake);

        StudyDetail study = asReader(() -> catalog.study(id));

        assertThat(study.summary().age()).hasValue(57);
        assertThat(study.summary().seriesCount()).isEqualTo(2);
        assertThat(study.summary().sliceCount()).isEqualTo(3);
        assertThat(study.summary().manufacturer()).isEqualTo("Test scanner");
        assertThat(study.series())
                .extracting(SeriesSummary::kind)
                .containsExactly(SeriesKind.AXIAL, SeriesKind.LOCALIZER);
        assertThat(study.report())
                .singleElement()
                .extracting(ReportPart::text)
                .isEqualTo("Эпидуральная гематома слева.");
        assertThat(study.registry())
                .singleElement()
                .extracting(RegistryCell::raw)
                .isEqualTo("С3");
        Map<LabelCode, FindingValue> labels = study.summary().labels();
        assertThat(labels).hasSize(9);
        assertThat(labels.get(new LabelCode("ich")).isPresent()).isTrue();
        assertThat(labels.get(new LabelCode("fracture")).isAbsent()).isTrue();
        assertThat(labels.get(new LabelCode("subdural")).state()).isEqualTo(FindingValue.State.UNREADABLE);
        assertThat(labels.get(new LabelCode("epidural"))).isEqualTo(FindingValue.MISSING);
    }

    @Test
    void codes_follow_the_registry_and_a_taken_number_moves_to_the_end() {
        DatasetId dataset = aDataset(intake);
        StudyId third = aStudy().row(3).addedTo(dataset, intake);
        StudyId again = aStudy().row(3).addedTo(dataset, intake);
        StudyId first = aStudy().row(1).addedTo(dataset, intake);

        List<String> codes = asReader(() -> catalog.studies(List.of(first, third, again))).stream()
                .map(study -> study.code().substring(study.code().indexOf('-')))
                .toList();

        assertThat(codes).containsExactly("-0001", "-0003", "-0004");
        String code = asReader(() -> catalog.studies(List.of(first))).getFirst().code();
        assertThat(asReader(() -> catalog.find(code)).orElseThrow().id()).isEqualTo(first);
    }

    @Test
    void a_study_that_fails_leaves_nothing_behind() {
        DatasetId dataset = aDataset(intake);
        var broken = aStudy().withSeries(SeriesKind.AXIAL, "x".repeat(601));

        assertThatThrownBy(() -> broken.addedTo(dataset, intake)).isInstanceOf(RuntimeException.class);

        assertThat(asReader(() -> catalog.studiesOf(dataset))).isEmpty();
        assertThat(jdbc.sql("select count(*) from study_label where study_id not in (select id from study)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void the_same_study_is_not_added_twice() {
        DatasetId dataset = aDataset(intake);
        String uid = aUid();
        aStudy().uid(uid).addedTo(dataset, intake);

        assertThatThrownBy(() -> aStudy().uid(uid).addedTo(dataset, intake)).isInstanceOf(AlreadyInCatalog.class);
    }

    @Test
    void what_was_found_is_counted_and_missing_is_not_absent() {
        DatasetId dataset = aDataset(intake);
        aStudy().age(19).sex("M").with("ich", "1").addedTo(dataset, intake);
        aStudy().age(58).sex("F").with("ich", "0").addedTo(dataset, intake);
        aStudy().withoutAgeAndSex().with("ich", "").addedTo(dataset, intake);
        SignInAs.doAs(
                SignInAs.someone(Role.COORDINATOR), () -> intake.declare(dataset, Map.of(Claim.WITH_PATHOLOGY, 400)));

        DatasetOverview overview = asReader(() -> catalog.overview(dataset));

        assertThat(overview.declared()).isEqualTo(Map.of(Claim.WITH_PATHOLOGY, 400));
        assertThat(overview.found())
                .containsEntry(Claim.STUDIES, 3)
                .containsEntry(Claim.MALE, 1)
                .containsEntry(Claim.FEMALE, 1)
                .containsEntry(Claim.AGE_MEDIAN, 39)
                .containsEntry(Claim.WITHOUT_PATHOLOGY, 1)
                .doesNotContainKey(Claim.PATIENTS);
        assertThat(overview.sexMissing()).isOne();
        assertThat(overview.labels().getFirst()).isEqualTo(new LabelCount(new LabelCode("ich"), 1, 1, 1, 0));
    }

    @Test
    void files_are_given_as_absolute_paths_in_order_and_never_outside() {
        DatasetId dataset = aDataset(intake);
        StudyId good =
                aStudy().withSeries(SeriesKind.AXIAL, "s/b.dcm", "s/a.dcm").addedTo(dataset, intake);
        StudyId bad = aStudy().withSeries(SeriesKind.AXIAL, "../../etc/passwd").addedTo(dataset, intake);

        var files = asReader(
                () -> catalog.files(catalog.study(good).series().getFirst().id()));

        assertThat(files.files()).allMatch(java.nio.file.Path::isAbsolute);
        assertThat(files.files())
                .extracting(file -> file.getFileName().toString())
                .containsExactly("b.dcm", "a.dcm");
        assertThatThrownBy(() -> asReader(() ->
                        catalog.files(catalog.study(bad).series().getFirst().id())))
                .isInstanceOf(PathRefused.class);
    }

    @Test
    void a_reader_adds_nothing() {
        DatasetId dataset = aDataset(intake);

        assertThatThrownBy(() -> asReader(() -> intake.add(dataset, aStudy().build())))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static <T> T asReader(java.util.function.Supplier<T> work) {
        return SignInAs.as(SignInAs.someone(Role.READER), work);
    }
}
