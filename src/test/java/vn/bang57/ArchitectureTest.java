package vn.bang57;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.bePackagePrivate;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.component.UI;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

/** The rules of src/docs that a machine can check. */
@AnalyzeClasses(
        packages = "vn.bang57",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.OnlyWritten.class})
class ArchitectureTest {

    /** Leaves out what a packing before this run has generated beside the classes. */
    static final class OnlyWritten implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("__") && !location.contains("$$SpringCGLIB$$");
        }
    }

    private static final Path SOURCES = Path.of("src/main/java");
    private static final int MOST_LINES = 200;

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("vn.bang57.(*)..").should().beFreeOfCycles();

    /** Below the root, a package may use the one that it lies in, and not the other way round. */
    @ArchTest
    static final ArchRule screensAreUsedOnlyInsideTheirFeature = classes()
            .that()
            .resideInAPackage("vn.bang57..ui..")
            .should(beUsedOnlyBy("their own feature's screens, shared screens by all", (used, user) -> {
                boolean shared = used.getPackageName().startsWith("vn.bang57.shared.ui");
                return shared ? true : user.getPackageName().startsWith(upTo(used.getPackageName(), ".ui"));
            }));

    @ArchTest
    static final ArchRule noScreenIsKnownToWhatItShows = noClasses()
            .that()
            .resideOutsideOfPackages("vn.bang57..ui..", "vn.bang57")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.bang57..ui.."));

    @ArchTest
    static final ArchRule entitiesArePackagePrivate =
            classes().that().areAnnotatedWith(Entity.class).should(bePackagePrivate());

    @ArchTest
    static final ArchRule repositoriesArePackagePrivate =
            classes().that().areAssignableTo(Repository.class).should(bePackagePrivate());

    @ArchTest
    static final ArchRule servicesDoNotShowEntities = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(new ArchCondition<>("neither take nor return entities") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    method.getAllInvolvedRawTypes().stream()
                            .filter(type -> type.isAnnotatedWith(Entity.class))
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " shows " + type.getName())));
                }
            });

    @ArchTest
    static final ArchRule onlyTheComparisonDecidesWhatIsComparable = noClasses()
            .that()
            .resideOutsideOfPackage("vn.bang57.comparison..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("ComparabilityRule");

    @ArchTest
    static final ArchRule nothingDependsOnExchange = onlyUsedInside("exchange");

    /** The comparison shows a row's history, and follows it to know what to read again; editing goes back over it. */
    @ArchTest
    static final ArchRule nothingDependsOnHistory = noClasses()
            .that()
            .resideOutsideOfPackages("vn.bang57.history..", "vn.bang57.comparison..", "vn.bang57.editing..")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.bang57.history.."));

    /** The exports repeat what is on the screen, so they alone read a dashboard from outside. */
    @ArchTest
    static final ArchRule nothingDependsOnTheComparison = noClasses()
            .that()
            .resideOutsideOfPackages("vn.bang57.comparison..", "vn.bang57.exchange..", "vn.bang57.presentation..")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.bang57.comparison.."));

    @ArchTest
    static final ArchRule dataKnowsNoScreens = noClasses()
            .that()
            .resideInAnyPackage(
                    "vn.bang57.commune",
                    "vn.bang57.indicator",
                    "vn.bang57.target",
                    "vn.bang57.task",
                    "vn.bang57.actual",
                    "vn.bang57.history",
                    "vn.bang57.comparison",
                    "vn.bang57.shared")
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.vaadin.."));

    @ArchTest
    static final ArchRule sharedAndChartStandAlone = noClasses()
            .that()
            .resideInAnyPackage("vn.bang57.shared..", "vn.bang57.chart..")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.bang57..")
                    .and(not(resideInAnyPackage("vn.bang57.shared..", "vn.bang57.chart.."))));

    /** It runs before everything else, and the process that it begins in is thrown away. */
    @ArchTest
    static final ArchRule whatStartsTheApplicationStandsAlone = noClasses()
            .that()
            .resideInAPackage("vn.bang57.start..")
            .should()
            .dependOnClassesThat(resideInAPackage("vn.bang57..").and(not(resideInAPackage("vn.bang57.start.."))));

    @ArchTest
    static final ArchRule onlyTheLiveBroadcastEntersAnotherUi = noClasses()
            .that()
            .resideOutsideOfPackage("vn.bang57.shared.live..")
            .should()
            .callMethodWhere(describe(
                    "UI.access is called",
                    call -> call.getTargetOwner().isAssignableTo(UI.class)
                            && (call.getName().equals("access")
                                    || call.getName().equals("accessSynchronously"))));

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

    @ArchTest
    static final ArchRule nothingIsPrintedToTheConsole = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule thereIsOneLogger = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;

    @Test
    void everyPackageIsNullMarked() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .map(Path::getParent)
                            .distinct()
                            .filter(folder -> !text(folder.resolve("package-info.java"))
                                    .contains("@org.jspecify.annotations.NullMarked")))
                    .isEmpty();
        }
    }

    @Test
    void noClassIsLongerThanTwoHundredLines() {
        assertThat(sources().filter(file -> text(file).lines().count() > MOST_LINES))
                .isEmpty();
    }

    @Test
    void nothingButTheChartPackageKnowsTheChartLibrary() {
        assertThat(sources()
                        .filter(file -> !file.startsWith(SOURCES.resolve("vn/bang57/chart")))
                        .filter(file -> text(file).matches("(?is).*[\"/@]apexcharts.*")))
                .isEmpty();
    }

    @Test
    void noStackTraceIsPrinted() {
        assertThat(sources().filter(file -> text(file).contains("printStackTrace")))
                .isEmpty();
    }

    private static ArchRule onlyUsedInside(String name) {
        String itself = "vn.bang57." + name + "..";
        return noClasses().that().resideOutsideOfPackage(itself).should().dependOnClassesThat(resideInAPackage(itself));
    }

    private interface Allowed {
        boolean test(JavaClass used, JavaClass user);
    }

    private static ArchCondition<JavaClass> beUsedOnlyBy(String whom, Allowed allowed) {
        return new ArchCondition<>("be used only by " + whom) {
            @Override
            public void check(JavaClass used, ConditionEvents events) {
                for (Dependency dependency : used.getDirectDependenciesToSelf()) {
                    if (!allowed.test(used, dependency.getOriginClass())) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static String upTo(String text, String end) {
        return text.substring(0, text.indexOf(end) + end.length());
    }

    private static Stream<Path> sources() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> java =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            return java.stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
