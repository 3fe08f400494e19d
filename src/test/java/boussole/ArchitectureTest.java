package boussole;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import reactor.core.CorePublisher;

/** The map of the house, held: who may use whom, what is pure, who never blocks. */
class ArchitectureTest {

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("boussole");

    private static final String[] PURE = {
        "boussole.kernel..",
        "boussole.source..",
        "boussole.rulebook..",
        "boussole.questionnaire..",
        "boussole.scoring..",
        "boussole.matching..",
        "boussole.report.."
    };

    private static final String[] FRAMEWORKS = {
        "org.springframework..", "reactor..", "org.reactivestreams..", "com.mongodb..", "org.bson.."
    };

    private static final Set<String> VAGUE =
            Set.of("Impl", "Manager", "Helper", "Util", "Utils", "Dto", "Data", "Info", "Base", "Common");

    @Test
    void modules_use_only_what_the_map_allows_them() {
        ApplicationModules.of(Boussole.class).verify();
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("boussole.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void pure_modules_know_no_framework() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FRAMEWORKS)
                .check(HOUSE);
    }

    @Test
    void pure_modules_read_and_write_nothing() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.nio.file..", "java.net..", "java.sql..")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.io\\.(File|.*Stream|.*Reader|.*Writer)")
                .check(HOUSE.that(resideOutsideOfPackages(
                        "boussole.rulebook..",
                        "boussole.matching.allocation.json..",
                        "boussole.report.document.."))); // wrap a compiler, streams and a printer in memory
    }

    @Test
    void pure_modules_ask_no_clock_and_throw_no_dice() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethodWhere(target(owner(nameMatching("java\\.time\\..*"))).and(target(nameMatching("now"))))
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching(
                        ".*\\.(Random|SecureRandom|ThreadLocalRandom|SplittableRandom)|" + Clock.class.getName())
                .check(HOUSE);
    }

    @Test
    void only_the_rulebook_knows_drools() {
        noClasses()
                .that()
                .resideOutsideOfPackage("boussole.rulebook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.drools..", "org.kie..")
                .check(HOUSE);
    }

    @Test
    void nobody_blocks() {
        noClasses()
                .should()
                .callMethodWhere(target(owner(assignableTo(CorePublisher.class)))
                        .and(target(nameMatching("block.*|subscribe|toIterable|toStream|share"))))
                .check(HOUSE);
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> unmarked = HOUSE.stream()
                .map(JavaClass::getPackage)
                .filter(found -> !found.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unmarked).isEmpty();
    }

    @Test
    void names_say_what_a_thing_is() {
        Set<String> vague = HOUSE.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getSimpleName)
                .filter(name -> VAGUE.stream().anyMatch(name::endsWith))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(vague).isEmpty();
    }

    @Test
    void shell_modules_hide_at_least_two_types_of_five() {
        Set<JavaClass> shell = HOUSE.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .filter(
                        type -> type.getPackageName()
                                .matches(
                                        "boussole\\.(library|identity|company|embedded|mail|assessment|training|review|directory|web|cli)(\\..*)?"))
                .collect(Collectors.toSet());
        long hidden = shell.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();

        assertThat(hidden * 100)
                .as("%d of %d types are hidden", hidden, shell.size())
                .isGreaterThanOrEqualTo(shell.size() * 40L);
    }

    @Test
    void nothing_is_injected_into_a_field_and_nothing_printed_outside_the_command_line() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(HOUSE);
        NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(HOUSE.that(resideOutsideOfPackage("boussole.cli..")));
    }

    @Test
    void enough_of_the_house_was_looked_at() {
        assertThat(HOUSE.size()).isGreaterThan(150);
    }
}
