package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.model.ProjectId;
import org.mingzhang.problem.Problems;

/**
 * What a careful reader wrote down about the five documents, before any rule was written, against what the rules say. Each line names the
 * figures that the finding must show. Lines that no rule can see stand in by-hand.tsv with the reason, lines that were found to mislead or to
 * add nothing in withdrawn.tsv. The lines of a second and a
 * third reader stand in expected-2.tsv and by-hand-2.tsv, and under 3; also.tsv has what the rules show beyond all.
 */
class ExpectedFindingsTest {
    /** How many lines the second and the third reading have. */
    private static final Map<Integer, Integer> READ = Map.of(2, 242, 3, 185);

    private record Expected(String rule, String severity, String place, String form, String indicator, String figures) {
        @Override
        public String toString() {
            return String.join(" ", rule, severity, place, form, indicator, figures)
                    .strip();
        }
    }

    private static final List<Finding> FOUND = new ArrayList<>();
    private static final Map<String, String> INDICATORS = new HashMap<>();
    private static List<Expected> expected = List.of();
    private static List<Expected> second = List.of();
    private static List<Expected> third = List.of();
    private static List<Expected> also = List.of();

    @BeforeAll
    static void read() throws IOException {
        Whole whole = FirstReading.whole(Path.of("content"), new Problems(), Progress.NONE);
        for (ProjectId id : whole.content().projects()) {
            AssessedProject project = whole.project(id);
            FOUND.addAll(project.allFindings());
            project.disclosures()
                    .forEach(d -> d.indicators()
                            .forEach(i -> INDICATORS.put(
                                    id + " " + d.disclosure().year() + "-"
                                            + d.disclosure().stage().id() + " " + i.sequence(),
                                    i.indicator().name())));
        }
        whole.content().documents().keySet().forEach(id -> FOUND.addAll(whole.ofDocument(id)));
        expected = lines("expected.tsv").stream()
                .map(c -> new Expected(c[0], c[1], c[2], c[3], c[4], c[5]))
                .toList();
        second = numbered("expected-2.tsv");
        third = numbered("expected-3.tsv");
        also = lines("also.tsv").stream()
                .map(c -> new Expected(c[0], c[1], c[2], c[3], c[4], ""))
                .toList();
    }

    private static List<Expected> numbered(String file) throws IOException {
        return lines(file).stream()
                .map(c -> new Expected(c[1], c[2], c[3], c[4], c[5], c[6]))
                .toList();
    }

    private static List<String[]> lines(String file) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/findings").resolve(file)).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .toList();
    }

    @Test
    void everyExpectedFindingIsReportedWithItsFigures() {
        assertEquals(List.of(), missing(expected));
    }

    @Test
    void everyFindingOfTheLaterReadingsIsReportedWithItsFigures() {
        assertEquals(List.of(), missing(second));
        assertEquals(List.of(), missing(third));
    }

    @Test
    void everythingOfTheLaterReadingsIsFoundOrLeftWithAReason() throws IOException {
        for (Map.Entry<Integer, Integer> read : READ.entrySet()) {
            SortedSet<Integer> numbers = new TreeSet<>();
            lines("expected-" + read.getKey() + ".tsv").forEach(c -> numbers.add(Integer.valueOf(c[0])));
            lines("by-hand-" + read.getKey() + ".tsv").forEach(c -> numbers.add(Integer.valueOf(c[0])));
            assertEquals(
                    new TreeSet<>(
                            IntStream.rangeClosed(1, read.getValue()).boxed().toList()),
                    numbers);
        }
    }

    private static List<String> missing(List<Expected> lines) {
        return lines.stream()
                .filter(line -> FOUND.stream().noneMatch(f -> fits(line, f)))
                .map(Expected::toString)
                .toList();
    }

    @Test
    void nothingIsReportedThatIsNotExpected() {
        List<String> surplus = FOUND.stream()
                .filter(f -> Stream.of(expected, second, third, also)
                        .flatMap(List::stream)
                        .noneMatch(line -> fits(line, f)))
                .map(f -> f.key() + ": " + f.message().chinese())
                .toList();
        assertEquals(List.of(), surplus);
    }

    @Test
    void everyFindingLinksToItsFiguresAndReadsInBothLanguages() {
        for (Finding finding : FOUND) {
            assertTrue(!finding.operands().isEmpty(), finding::key);
            assertTrue(!finding.message().english().contains("{"), finding::key);
            assertTrue(!finding.message().chinese().contains("{"), finding::key);
        }
    }

    @Test
    void theExampleOfTheManualIsSaidInFull() {
        Finding finding = FOUND.stream()
                .filter(f -> f.rule().equals("outputs-exceed-spent"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "政府采购管理 2023：报告的成果按单价计为 20,000.00 元（20人次 × 700元/人次 + 3次 × 2,000元/次），实际支出 5,600.00 元。年初预算为 20,000.00 元。",
                finding.message().chinese());
        assertEquals(
                "政府采购管理 2023: The reported outputs at their unit prices come to 20,000.00 yuan (20人次 × 700元/人次 + 3次 × 2,000元/次); "
                        + "5,600.00 yuan were spent. The initial budget was 20,000.00 yuan.",
                finding.message().english());
    }

    private static boolean fits(Expected line, Finding finding) {
        Finding.Subject subject = finding.subject();
        String place = subject.project() == null
                ? subject.document()
                : subject.project().toString();
        String form = subject.year() + "-" + subject.stage().id();
        String indicator = INDICATORS.getOrDefault(place + " " + form + " " + subject.sequence(), "");
        return line.rule().equals(finding.rule())
                && line.severity().equals(finding.severity().id())
                && line.place().equals(place)
                && line.form().equals(form)
                && line.indicator().equals(indicator)
                && List.of(line.figures().split(" ")).stream().allMatch(figure -> shows(finding, figure));
    }

    /** Grouping commas and needless decimals do not matter. */
    private static boolean shows(Finding finding, String figure) {
        String text = (finding.message().chinese() + " " + finding.message().english() + " " + finding.evidence())
                .replaceAll("(?<=\\d),(?=\\d{3})", "");
        return figure.isEmpty()
                || Pattern.compile("(?<![\\d.])" + Pattern.quote(figure) + "(?:\\.0+)?(?!\\d|\\.\\d*[1-9])")
                        .matcher(text)
                        .find();
    }
}
