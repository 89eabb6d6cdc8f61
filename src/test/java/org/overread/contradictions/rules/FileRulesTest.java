package org.overread.contradictions.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.overread.contradictions.rules.CaseBuilder.aCase;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.overread.ingest.checks.Problem;
import org.overread.ingest.checks.ProblemKind;
import org.overread.ingest.checks.Severity;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FileRulesTest {
    @Test
    void what_the_import_found_is_carried_on_with_its_severity_and_place() {
        Problem problem = Problem.in("studies/1.2/1.3", ProblemKind.UNREADABLE_FILE, "1", "30", "cut short");

        assertThat(aCase().with(problem).found()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(ContradictionKind.UNREADABLE_FILE);
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.arguments()).containsExactly("1", "30", "cut short");
            assertThat(one.sides().getFirst().place()).isEqualTo("studies/1.2/1.3");
        });
    }

    @Test
    void what_a_header_says_against_registry_or_readme_has_both_sides() {
        assertThat(aCase().with(Problem.at("studies/1.2/1.dcm", "B7", ProblemKind.AGE_DIFFERS, "57", "75"))
                        .with(Problem.in(
                                "studies/1.2/1.dcm",
                                ProblemKind.DATE_OUTSIDE_PERIOD,
                                "2024-01-02",
                                "2020-05-05",
                                "2023-01-08"))
                        .found())
                .satisfiesExactly(
                        age -> {
                            assertThat(age.kind()).isEqualTo(ContradictionKind.AGE_DIFFERS);
                            assertThat(age.sides())
                                    .containsExactly(
                                            new Side(Source.REGISTRY, "57", "B7"),
                                            new Side(Source.HEADER, "75", "studies/1.2/1.dcm"));
                        },
                        date -> {
                            assertThat(date.severity()).isEqualTo(Severity.NOTE);
                            assertThat(date.sides())
                                    .extracting(Side::source)
                                    .containsExactly(Source.HEADER, Source.README);
                        });
    }

    @Test
    void files_that_cannot_be_read_are_told_once() {
        var remark = new StackRemark("1.2", "Brain", "UNREADABLE_SLICES", List.of(1.0));
        assertThat(aCase().with(remark).kinds()).containsExactly(ContradictionKind.UNREADABLE_SLICES);
        assertThat(aCase().with(remark)
                        .with(Problem.in("a", ProblemKind.UNREADABLE_FILE, "1", "30", "cut short"))
                        .kinds())
                .containsExactly(ContradictionKind.UNREADABLE_FILE);
    }

    @Test
    void what_concerns_the_import_alone_is_left_to_it() {
        assertThat(aCase().with(Problem.in("a", ProblemKind.OTHER_FILES, "3")).kinds())
                .isEmpty();
        assertThat(aCase().with(Problem.in("a", ProblemKind.LINK_IGNORED)).kinds())
                .isEmpty();
    }

    @Test
    void series_of_one_study_that_lack_slices_together_are_one_contradiction() {
        assertThat(aCase().with(new StackRemark("1.2", "Brain", "MISSING_SLICES", List.of(1.0, 1.0, 12.5)))
                        .with(new StackRemark("1.3", "Bone", "MISSING_SLICES", List.of(1.0, 1.0, 12.5)))
                        .with(new StackRemark("1.3", "Bone", "DERIVED", List.of(3.0)))
                        .found())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.kind()).isEqualTo(ContradictionKind.MISSING_SLICES);
                    assertThat(one.sides()).extracting(Side::says).containsExactly("Brain", "Bone");
                });
    }
}
