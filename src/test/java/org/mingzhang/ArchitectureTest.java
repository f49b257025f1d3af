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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of packages in the manual, enforced. */
class ArchitectureTest {
    private static final String ROOT = "org.mingzhang.";

    private static final Pattern ROW =
            Pattern.compile("^\\| `(\\w+)` \\|[^|]*\\|([^|]*)\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`(\\w+)`");
    private static final Pattern LIBRARY = Pattern.compile("([A-Za-z][A-Za-z ]*[A-Za-z])(?: \\((in|with) ([^)]*)\\))?");

    /** Where the classes of a library are, by its name in the table. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("jte", List.of("gg.jte..")),
            Map.entry("Jackson", List.of("tools.jackson..")),
            Map.entry("JSON Schema", List.of("com.networknt..")),
            Map.entry("flexmark", List.of("com.vladsch..")),
            Map.entry("Commons IO", List.of("org.apache.commons.io..")),
            Map.entry("Commons CSV", List.of("org.apache.commons.csv..")),
            Map.entry("Commons Compress", List.of("org.apache.commons.compress..")),
            Map.entry("Lucene", List.of("org.apache.lucene..")),
            Map.entry("PDFBox", List.of("org.apache.pdfbox..", "org.apache.fontbox..")),
            Map.entry("POI", List.of("org.apache.poi..", "org.apache.xmlbeans..", "org.openxmlformats..")),
            Map.entry("jsoup", List.of("org.jsoup..")),
            Map.entry("JNA", List.of("com.sun.jna..")),
            Map.entry("JDK HTTP server", List.of("com.sun.net.httpserver..")),
            Map.entry("picocli", List.of("picocli..")));

    /** Who may import whom. */
    private static final Map<String, List<String>> MAY_IMPORT = new TreeMap<>();

    /** Which packages may use which library, by its name in the table. */
    private static final Map<String, List<String>> ONLY_USERS = new TreeMap<>();

    static {
        Matcher rows = ROW.matcher(manual());
        Map<String, String> cells = new TreeMap<>();
        while (rows.find()) {
            cells.put(rows.group(1), rows.group(2));
            Matcher library = LIBRARY.matcher(rows.group(3));
            while (library.find()) {
                ONLY_USERS.put(library.group(1), users(rows.group(1), library.group(2), library.group(3)));
            }
        }
        cells.forEach((name, cell) -> MAY_IMPORT.put(name, imports(cell, cells.keySet())));
    }

    private static String manual() {
        try {
            return Files.readString(Path.of("docs/architecture.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> imports(String cell, Set<String> all) {
        List<String> named = named(cell);
        return cell.contains("all but")
                ? all.stream().filter(name -> !named.contains(name)).toList()
                : named;
    }

    private static List<String> users(String name, @Nullable String how, @Nullable String others) {
        if (how == null) {
            return List.of(name);
        }
        return how.equals("in")
                ? named(others).stream().map(room -> name + "." + room).toList()
                : Stream.concat(Stream.of(name), named(others).stream()).toList();
    }

    private static List<String> named(@Nullable String cell) {
        return CODE.matcher(cell == null ? "" : cell)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

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
                                .dependOnClassesThat(resideInAnyPackage(LIBRARIES
                                        .getOrDefault(e.getKey(), List.of())
                                        .toArray(String[]::new)))
                                .because("a library that stays in one package can be replaced")));
    }

    @Test
    void theTableNamesEveryLibraryThatIsKept() {
        assertEquals(new TreeSet<>(LIBRARIES.keySet()), new TreeSet<>(ONLY_USERS.keySet()));
    }

    @Test
    void noTwoClassesBearOneName() {
        Map<String, List<String>> packages = CLASSES.stream()
                .filter(c -> c.isTopLevelClass() && !c.getSimpleName().equals("package-info"))
                .filter(c -> c.getPackageName().startsWith(ROOT))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName,
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
        packages.values().removeIf(named -> named.size() == 1);
        assertEquals(Map.of(), packages);
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
                        "files only in content, read, ingest, init, serve, diff, publish, cache, the templates' folder, the work folders of search and workbooks, the releases and where paths come in",
                        noClasses()
                                .that(not(in(List.of(
                                        "content",
                                        "read",
                                        "ingest",
                                        "init",
                                        "serve",
                                        "diff",
                                        "publish",
                                        "cache",
                                        "render",
                                        "search",
                                        "workbook",
                                        "releases",
                                        "cli"))))
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
