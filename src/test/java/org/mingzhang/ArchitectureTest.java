package org.mingzhang;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of packages in the manual, enforced. */
class ArchitectureTest {
    private static final String ROOT = "org.mingzhang.";

    /** Who may import whom. */
    private static final Map<String, List<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("problem", List.of()),
            Map.entry("output", List.of()),
            Map.entry("model", List.of("problem")),
            Map.entry("read", List.of("model", "problem")),
            Map.entry("assess", List.of("model", "problem")),
            Map.entry("chart", List.of("model")),
            Map.entry("page", List.of("model", "assess", "chart", "output")),
            // problem: a site's own template that fails is a problem of the input.
            Map.entry("render", List.of("page", "chart", "model", "output", "problem")),
            Map.entry("search", List.of("page", "output")),
            Map.entry("export", List.of("model", "assess", "page", "output")),
            Map.entry("publish", List.of("output", "problem")),
            Map.entry(
                    "site",
                    List.of(
                            "problem", "output", "model", "read", "assess", "chart", "page", "render", "search",
                            "export", "publish")),
            // A document becomes files of the content folder; what reads them again knows nothing of it.
            Map.entry("ingest", List.of("problem")),
            Map.entry("cli", List.of("site", "ingest", "problem", "publish")));

    /** Which packages may use which library. */
    private static final Map<String, List<String>> ONLY_USERS = Map.ofEntries(
            Map.entry("gg.jte..", List.of("render")),
            Map.entry("tools.jackson..", List.of("read", "export", "ingest")),
            Map.entry("com.networknt..", List.of("read")),
            Map.entry("com.vladsch..", List.of("read")),
            Map.entry("org.apache.commons.io..", List.of("render")),
            Map.entry("org.apache.commons.csv..", List.of("export")),
            Map.entry("org.apache.lucene..", List.of("search.lucene")),
            Map.entry("org.apache.pdfbox..", List.of("ingest.open")),
            Map.entry("org.apache.fontbox..", List.of("ingest.open")),
            Map.entry("org.apache.poi..", List.of("ingest.open")),
            Map.entry("org.apache.xmlbeans..", List.of("ingest.open")),
            Map.entry("org.openxmlformats..", List.of("ingest.open")),
            Map.entry("org.jsoup..", List.of("ingest.open")),
            Map.entry("com.sun.jna..", List.of("publish")),
            Map.entry("picocli..", List.of("cli")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.mingzhang");

    @TestFactory
    Stream<DynamicTest> everyPackageImportsOnlyWhatTheTableAllows() {
        return MAY_IMPORT.entrySet().stream()
                .map(e -> rule(e.getKey() + " imports only " + e.getValue(), imports(e.getKey(), e.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> everyLibraryStaysInItsPackage() {
        return ONLY_USERS.entrySet().stream()
                .map(e -> rule(
                        e.getKey() + " only in " + e.getValue(),
                        noClasses()
                                .that(not(in(e.getValue())))
                                .should()
                                .dependOnClassesThat(resideInAPackage(e.getKey()))
                                .because("a library that stays in one package can be replaced")));
    }

    @TestFactory
    Stream<DynamicTest> theRestOfTheHouseRules() {
        return Stream.of(
                rule("no cycles", slices().matching(ROOT + "(*)..").should().beFreeOfCycles()),
                rule(
                        "no cycles between the rooms of the search",
                        slices().matching(ROOT + "search.(*)").should().beFreeOfCycles()),
                rule("search.text imports nothing", room("text", List.of())),
                rule("search.code imports nothing", room("code", List.of())),
                rule("search.lucene imports text and code", room("lucene", List.of("search.text", "search.code"))),
                rule(
                        "search.files imports the other rooms",
                        room("files", List.of("search.text", "search.code", "search.lucene", "page", "output"))),
                rule(
                        "the console and the exit code only in cli",
                        noClasses()
                                .that(not(in(List.of("cli"))))
                                .should()
                                .accessField(System.class, "out")
                                .orShould()
                                .accessField(System.class, "err")
                                .orShould()
                                .callMethod(System.class, "exit", int.class)
                                .because("a stage is a function from values to values")),
                rule(
                        "no clock",
                        noClasses()
                                .should()
                                .callMethod(java.time.Instant.class, "now")
                                .orShould()
                                .callMethod(java.time.LocalDate.class, "now")
                                .orShould()
                                .callMethod(System.class, "currentTimeMillis")
                                .because("the same input must give the same bytes on any day")),
                rule(
                        "no default locale or zone",
                        noClasses()
                                .should()
                                .callMethod(java.util.Locale.class, "getDefault")
                                .orShould()
                                .callMethod(java.time.ZoneId.class, "systemDefault")
                                .because("the same input must give the same bytes on any machine")),
                rule(
                        "no floating point in the model",
                        noFields()
                                .that()
                                .areDeclaredInClassesThat()
                                .resideInAnyPackage(ROOT + "model..", ROOT + "assess..")
                                .should()
                                .haveRawType(double.class)
                                .orShould()
                                .haveRawType(float.class)
                                .because("amounts and measures are exact decimals")),
                rule(
                        "files only in read, ingest, publish, the templates' folder, the search's work folder and where paths come in",
                        noClasses()
                                .that(not(in(List.of("read", "ingest", "publish", "render", "search", "cli"))))
                                .should()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("java.nio.file.Files")
                                .because("a stage is a function from values to values")),
                rule(
                        "every package is known to the table",
                        classes()
                                .should()
                                .resideInAnyPackage(known())
                                .because("a new package needs a place in the table")));
    }

    @Test
    void theTableNamesEveryPackageThereIs() {
        Set<String> there = CLASSES.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()).replaceAll("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(MAY_IMPORT.keySet()), there);
    }

    private static ArchRule imports(String name, List<String> allowed) {
        DescribedPredicate<JavaClass> others = resideInAPackage("org.mingzhang..")
                .and(not(in(Stream.concat(Stream.of(name), allowed.stream()).toList())))
                .as("other packages than " + allowed);
        return noClasses()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .dependOnClassesThat(others)
                .because("code depends in one direction");
    }

    private static ArchRule room(String name, List<String> allowed) {
        return imports("search." + name, allowed);
    }

    private static DescribedPredicate<JavaClass> in(List<String> packages) {
        return resideInAnyPackage(packages.stream().map(p -> ROOT + p + "..").toArray(String[]::new));
    }

    private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
        return DescribedPredicate.not(predicate);
    }

    private static String[] known() {
        return Stream.concat(
                        Stream.of("org.mingzhang"), MAY_IMPORT.keySet().stream().map(p -> ROOT + p + ".."))
                .toArray(String[]::new);
    }

    private static DynamicTest rule(String name, ArchRule rule) {
        return DynamicTest.dynamicTest(name, () -> rule.check(CLASSES));
    }
}
