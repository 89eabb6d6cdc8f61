package org.overread;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.router.Route;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/// The rules of the house, each with its reason.
@AnalyzeClasses(packages = "org.overread", importOptions = HouseRulesTest.MainCode.class)
class HouseRulesTest {
    /// What is delivered, wherever tests are compiled to.
    static final class MainCode implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("/test-classes/") && !location.contains("/test/");
        }
    }

    @Test
    void rooms_use_only_the_rooms_they_declare() {
        ApplicationModules.of(OverreadApplication.class, new MainCode()).verify();
    }

    @ArchTest
    static final ArchRule pure_rooms = classes()
            .that()
            .resideInAnyPackage("org.overread.labels..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.overread.labels..",
                    "java.lang..",
                    "java.util..",
                    "java.io",
                    "org.jspecify.annotations..",
                    "org.springframework.modulith",
                    "tools.jackson.databind..")
            .because("the words of the field outlive every framework; only their file of definitions is parsed");

    @ArchTest
    static final ArchRule statistics_are_pure = classes()
            .that()
            .resideInAnyPackage("org.overread.agreement.statistics..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.overread.agreement.statistics..",
                    "java.lang..",
                    "java.util..",
                    "org.jspecify.annotations..",
                    "org.apache.commons.statistics.distribution..")
            .because("a formula is checked against its paper, without a page, a database or a clock");

    @ArchTest
    static final ArchRule pure_reading = classes()
            .that()
            .resideInAnyPackage(
                    "org.overread.reports",
                    "org.overread.reports.text..",
                    "org.overread.reports.lexicon..",
                    "org.overread.reports.sense..",
                    "org.overread.reports.batch..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.overread.labels..",
                    "org.overread.reports",
                    "org.overread.reports.text..",
                    "org.overread.reports.lexicon..",
                    "org.overread.reports.sense..",
                    "org.overread.reports.batch..",
                    "java.lang..",
                    "java.util..",
                    "java.io",
                    "java.nio.charset",
                    "java.security",
                    "org.jspecify.annotations..",
                    "org.springframework.modulith",
                    "org.tartarus.snowball..",
                    "tools.jackson..")
            .because("what a report says is found without a database, a page or a network");

    @ArchTest
    static final ArchRule pure_comparing = noClasses()
            .that()
            .resideInAnyPackage("org.overread.contradictions.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.jdbc..",
                    "org.springframework.stereotype..",
                    "org.springframework.transaction..",
                    "org.springframework.beans..",
                    "jakarta..",
                    "java.sql..",
                    "com.vaadin..")
            .because("what contradicts is found without a database, a page or a framework");

    @ArchTest
    static final ArchRule every_package_is_null_marked = classes()
            .should(ArchCondition.from(describe(
                    "stand in a package marked with @NullMarked",
                    (JavaClass one) -> one.getPackage().isAnnotatedWith(NullMarked.class))))
            .because("in a package without the mark nobody checks for null");

    @ArchTest
    static final ArchRule dicom_bytes_in_one_package = noClasses()
            .that()
            .resideOutsideOfPackage("org.overread.imaging.dicom..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.twelvemonkeys..", "com.github.jaiimageio..")
            .because("only one package knows DICOM bytes and their codecs");

    @ArchTest
    static final ArchRule authenticators_in_one_package = noClasses()
            .that()
            .resideOutsideOfPackage("org.overread.accounts.webauthn..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.webauthn4j..")
            .because("only one package knows what authenticators say and how it is verified");

    @ArchTest
    static final ArchRule workbooks_in_three_rooms = noClasses()
            .that()
            .resideOutsideOfPackages("org.overread.ingest..", "org.overread.release..", "org.overread.demo..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..")
            .because("workbooks are hostile input and guarded output: ingest reads, release and demo write");

    @ArchTest
    static final ArchRule pages_in_ui_packages = noClasses()
            .that()
            .resideOutsideOfPackages("..ui..", "org.overread.shell..", "org.overread.accounts.security..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..")
            .because("a feature's rules can be read and tested without a page");

    @ArchTest
    static final ArchRule views_are_package_private = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .because("a page is reached by its route, never by another class")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_are_package_private = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .because("services return records")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule pages_hold_no_entity_or_repository = noClasses()
            .that()
            .resideInAnyPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .orShould()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "org.springframework.transaction..")
            .because("pages call services")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule no_raw_markup = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Html.class)
            .because("text from files is hostile text and is shown as text only");

    @ArchTest
    static final ArchRule no_field_injection = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule clocks_are_injected = noClasses()
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(java.time.LocalDateTime.class, "now")
            .because("time is an input; tests set it");

    @ArchTest
    static final ArchRule services_say_who_may_call = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(org.springframework.stereotype.Service.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(org.springframework.security.access.prepost.PreAuthorize.class)
            .because("authorisation lives in the services, and every door has its rule")
            .allowEmptyShould(true);
}
