package org.baucu;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** Who may import what. */
class ModulesTest {

    private static final String ENGINE = "org.camunda..";
    private static final String ENGINE_INTERNALS = "org.camunda..impl..";
    private static final String[] MAY_USE_THE_ENGINE = {
        "org.baucu..process..",
        "org.baucu.platform..",
        "org.baucu.identity..",
        "org.baucu.rehearsal..",
        "org.baucu.audit..",
        "org.baucu.progress.."
    };

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.baucu");
        assertThat(classes).hasSizeGreaterThan(200);
    }

    @Test
    void modules_use_only_what_the_others_offer_and_only_the_modules_they_name() {
        ApplicationModules.of(BauCuApplication.class).verify();
    }

    @Test
    void the_engine_is_used_in_process_packages_and_in_few_modules() {
        noClasses()
                .that(not(resideInAnyPackage(MAY_USE_THE_ENGINE)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ENGINE)
                .check(classes);
    }

    @Test
    void the_engines_internals_are_used_in_the_platform_only() {
        noClasses()
                .that(not(resideInAPackage("org.baucu.platform..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ENGINE_INTERNALS)
                .check(classes);
    }

    @Test
    void the_domain_is_plain_java() {
        classes()
                .that()
                .resideInAPackage("org.baucu..domain..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "java.lang..",
                        "java.util..",
                        "java.time..",
                        "java.text..",
                        "java.math..",
                        "org.baucu..domain..",
                        "org.baucu.bodies",
                        "org.baucu.nomination",
                        "org.baucu.nomination.*",
                        "org.baucu.petition",
                        "org.baucu.territory",
                        "org.baucu.calendar",
                        "org.baucu.election",
                        "org.baucu.platform",
                        "org.baucu.platform.work"))
                .check(classes);
        noClasses()
                .that()
                .resideInAPackage("org.baucu.territory.domain..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.baucu.bodies..")
                .check(classes);
    }

    @Test
    void the_election_is_records_only() {
        classes()
                .that()
                .resideInAPackage("org.baucu.election..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage("java..", "org.baucu.election..", "org.springframework.modulith.."))
                .check(classes);
    }

    @Test
    void no_copy_has_another_order_in_each_run() {
        noClasses()
                .should()
                .callMethod(Set.class, "copyOf", Collection.class)
                .orShould()
                .callMethod(Map.class, "copyOf", Map.class)
                .orShould()
                .callMethod(Collectors.class, "toUnmodifiableSet")
                .orShould()
                .callMethod(Collectors.class, "toUnmodifiableMap", Function.class, Function.class)
                .because("org.baucu.platform.Ordered has copies with an order")
                .check(classes);
    }

    /** The command line and the frame of the pages put the others together; nobody imports these two. */
    @Test
    void nobody_imports_who_only_listens() {
        for (String listener : new String[] {"notification", "progress", "audit", "rehearsal"}) {
            noClasses()
                    .that(not(resideInAnyPackage(
                            "org.baucu." + listener + "..", "org.baucu.commands..", "org.baucu.home..")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.baucu." + listener + "..")
                    .check(classes);
        }
        noClasses()
                .that(not(resideInAPackage("org.baucu.commands..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.baucu.commands..")
                .check(classes);
        noClasses()
                .that(not(resideInAPackage("org.baucu.home..")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.baucu.home..")
                .check(classes);
    }
}
