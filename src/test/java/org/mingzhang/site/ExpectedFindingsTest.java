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
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.Finding;
import org.mingzhang.model.ProjectId;
import org.mingzhang.problem.Problems;

/**
 * What a careful reader wrote down about the five documents, before any rule was written, against what the rules say. Each line names the
 * figures that the finding must show. Lines that no rule can see stand in by-hand.tsv with the reason.
 */
class ExpectedFindingsTest {
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

    @BeforeAll
    static void read() throws IOException {
        SiteReader reader = new SiteReader(Path.of("content"), new Problems(), Progress.NONE);
        reader.survey();
        for (ProjectId id : reader.content().projects()) {
            AssessedProject project = reader.project(id);
            FOUND.addAll(project.allFindings());
            project.disclosures()
                    .forEach(d -> d.indicators()
                            .forEach(i -> INDICATORS.put(
                                    id + " " + d.disclosure().year() + "-"
                                            + d.disclosure().stage().id() + " " + i.sequence(),
                                    i.indicator().name())));
        }
        reader.ofDocuments().values().forEach(FOUND::addAll);
        expected = Files.readAllLines(Path.of("src/test/resources/findings/expected.tsv")).stream()
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(c -> new Expected(c[0], c[1], c[2], c[3], c[4], c[5]))
                .toList();
    }

    @Test
    void everyExpectedFindingIsReportedWithItsFigures() {
        List<Finding> left = new ArrayList<>(FOUND);
        List<String> missing = new ArrayList<>();
        for (Expected line : expected) {
            if (left.stream().noneMatch(f -> fits(line, f))) {
                missing.add(line.toString());
            }
        }
        assertEquals(List.of(), missing);
        assertEquals(211, expected.size());
    }

    @Test
    void nothingIsReportedThatIsNotExpected() {
        List<String> surplus = FOUND.stream()
                .filter(f -> expected.stream().noneMatch(line -> fits(line, f)))
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
