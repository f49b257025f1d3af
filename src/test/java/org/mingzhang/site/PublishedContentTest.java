package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.assess.Rule;
import org.mingzhang.assess.rule.AllRules;
import org.mingzhang.model.Grouping;

/** What the committed content must come to, counted on the published data. */
class PublishedContentTest {
    /** A place such as {0} that a text is filled at. */
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private static Path site;

    @BeforeAll
    static void build() {
        site = Builds.published();
    }

    @Test
    void theFindingsPageListsEveryRuleThatRuns() throws IOException {
        String page = Files.readString(site.resolve("findings/index.html"));
        for (Rule rule : AllRules.list()) {
            assertEquals(
                    rule.info().on(),
                    page.contains("<tr data-id=\"" + rule.info().id() + "\""),
                    rule.info()::id);
        }
    }

    @Test
    void theFindingsAreAtMostNinetyStoriesEachOfWhichIsACardOfItsDepartment() throws IOException {
        Map<String, List<CSVRecord>> stories =
                rows("findings").stream().collect(Collectors.groupingBy(r -> r.get("story")));
        stories.remove("");
        assertTrue(stories.size() <= 90, stories.size() + " stories");
        StringBuilder pages = new StringBuilder();
        for (CSVRecord department : rows("departments")) {
            pages.append(Files.readString(site.resolve("findings/departments/" + department.get(0) + "/index.html")));
        }
        for (Map.Entry<String, List<CSVRecord>> story : stories.entrySet()) {
            assertTrue(pages.indexOf("id=\"" + story.getKey() + "\"") > 0, story::getKey);
            assertEquals(
                    1,
                    story.getValue().stream()
                            .map(r -> r.get("weight"))
                            .distinct()
                            .count(),
                    story::getKey);
        }
    }

    @Test
    void noPageHasAPlaceThatWasNeverFilled() throws IOException {
        try (Stream<Path> all = Files.walk(site)) {
            for (Path page : all.filter(p -> p.toString().endsWith(".html")).toList()) {
                assertFalse(PLACE.matcher(Files.readString(page)).find(), page::toString);
            }
        }
    }

    @Test
    void whatIsSaidOnceStaysOnThePageOfItsProjectOrDocument() throws IOException {
        for (CSVRecord finding : rows("findings")) {
            String folder = finding.get("project_id").isEmpty()
                    ? "documents/" + finding.get("document_id")
                    : "projects/" + finding.get("project_id");
            String page =
                    Jsoup.parse(site.resolve(folder + "/index.html")).text().replaceAll("\\s", "");
            String said = finding.get("message").replaceFirst("^.*?：", "").replaceAll("\\s", "");
            assertTrue(page.contains(said), () -> folder + ": " + said);
        }
    }

    /** Outside the sentences of findings and what a reader unfolds; cells that print the same amount count each. */
    @Test
    void noAmountOfOnePrintedCellStandsMoreThanThreeTimesInSight() throws IOException {
        List<CSVRecord> forms = rows("disclosures");
        List<String> wrong = new ArrayList<>();
        for (String address : forms.stream().map(f -> f.get("project_id")).collect(Collectors.toSet())) {
            List<CSVRecord> own = forms.stream()
                    .filter(f -> f.get("project_id").equals(address))
                    .toList();
            wrong.addAll(repeated("projects/" + address + "/index.html", own));
        }
        for (String kind : List.of("", "departments/", "documents/", "years/", "regions/", "indicators/", "data/")) {
            for (Path page : pages(kind)) {
                wrong.addAll(repeated(site.relativize(page).toString(), forms));
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** The page of a kind and those right below it. */
    private static List<Path> pages(String kind) throws IOException {
        try (Stream<Path> all = Files.walk(site.resolve(kind), kind.isEmpty() ? 1 : 3)) {
            return all.filter(p -> p.endsWith("index.html")).sorted().toList();
        }
    }

    /** In Chinese and in English: amounts of these forms that stand in sight too often. */
    private static List<String> repeated(String address, List<CSVRecord> forms) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String language : List.of("", "en/")) {
            Document page = Jsoup.parse(site.resolve(language + address));
            page.select("details:not([open]) > :not(summary), .finding, .story-lines, .chart-full, .chart-narrow,"
                            + " svg title, svg desc, head")
                    .remove();
            String seen = page.text();
            Map<BigDecimal, Long> cells = forms.stream()
                    .flatMap(f -> f.toMap().entrySet().stream())
                    .filter(cell -> cell.getKey().endsWith("_yuan")
                            && !cell.getKey().matches("amount_yuan|counted_yuan")
                            && !cell.getValue().isEmpty())
                    .map(cell -> new BigDecimal(cell.getValue()))
                    .filter(amount -> amount.signum() > 0)
                    .collect(Collectors.groupingBy(a -> a, Collectors.counting()));
            cells.forEach((amount, many) -> {
                long times = written(amount).stream()
                        .mapToLong(text -> Pattern.compile("(?<![\\d,.])" + Pattern.quote(text) + "(?![\\d,]|\\.\\d)")
                                .matcher(seen)
                                .results()
                                .count())
                        .sum();
                if (times > 3 * many) {
                    wrong.add(language + address + ": " + amount + " stands " + times + " times");
                }
            });
        }
        return wrong;
    }

    /** In yuan, with and without fen, and in 万. */
    private static Set<String> written(BigDecimal yuan) {
        Set<String> texts = new TreeSet<>();
        texts.add(Grouping.of(yuan, 0, 2));
        texts.add(Grouping.of(yuan, 2, 2));
        BigDecimal wan = yuan.movePointLeft(4);
        texts.add(Grouping.of(wan, 2, 4) + " 万");
        return texts;
    }

    @Test
    void everyDistinctDisclosureAndIndicatorIsThere() throws IOException {
        assertEquals(52, rows("disclosures").size());
        assertEquals(625, rows("indicators").size());
        assertEquals(
                50,
                rows("disclosures").stream()
                        .map(r -> r.get("project_id"))
                        .distinct()
                        .count());
    }

    @Test
    void rollUpsAndRepeatsDoNotCountInADepartmentsTotal() throws IOException {
        BigDecimal total = rows("disclosures").stream()
                .filter(r -> r.get("department").equals("上海市松江区财政局"))
                .filter(r ->
                        r.get("fiscal_year").equals("2024") && r.get("roll_up").equals("false"))
                .map(r -> new BigDecimal(r.get("requested_yuan")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals("15442480.00", total.toPlainString());
        String page = Files.readString(site.resolve("departments/songjiang-caizhengju/index.html"));
        assertTrue(page.contains("15,442,480.00"), "the department's page says 15,442,480.00");
    }

    @Test
    void aThirdOfTheSelfEvaluatedIndicatorsReportABoundInsteadOfAResult() throws IOException {
        List<CSVRecord> evaluated = rows("indicators").stream()
                .filter(r -> r.get("stage").equals("self-evaluation"))
                .toList();
        assertEquals(107, evaluated.size());
        assertEquals(
                33,
                evaluated.stream()
                        .filter(r -> r.get("verdict").equals("restated"))
                        .count());
    }

    @Test
    void printedValuesStandInTheDataUnchanged() throws IOException {
        List<CSVRecord> form = rows("indicators").stream()
                .filter(r -> r.get("project_id").equals("songjiang-caizhengju/zhengfu-caigou-guanli"))
                .toList();
        assertEquals(
                List.of(
                        "<=20人次",
                        "<=3次",
                        "公平公正",
                        "=100%",
                        "≤30个工作日",
                        "<=60日",
                        "<=700元/人次",
                        "<=2000元/次",
                        "=100%",
                        "≥90%"),
                form.stream().map(r -> r.get("target")).toList());
    }

    @Test
    void everyIndicatorHasItsAnchorOnItsProjectsPage() throws IOException {
        for (CSVRecord row : rows("indicators")) {
            String page = Files.readString(site.resolve("projects/" + row.get("project_id") + "/index.html"));
            String anchor = row.get("fiscal_year") + "-" + row.get("stage") + "-" + row.get("sequence");
            assertTrue(page.contains("id=\"" + anchor + "\""), () -> row.get("project_id") + " has no " + anchor);
        }
    }

    /** One sentence says what a form comes to: the money, then what was promised or reported. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kuaiji-guanli | 2024 年年度资金申请总额 450,000 元；承诺 13 项指标，其中 7 项是可以核对的数字或时间。",
                "kuaiji-guanli | 2023 年年初预算 480,000 元，调整为 364,900 元，全部支出；"
                        + "11 项指标中，2 项报告的数字或时间达到目标，4 项只写了与目标相同的文字，5 项只写了目标，没有报告结果。",
                "caizheng-jiandu-jixiao-pingjia-fuwu | 2023 年年初预算 3,566,125 元，调整为 3,207,825 元，支出 3,207,823 元（差 2 元）；"
                        + "15 项指标中，3 项报告的数字或时间达到目标，3 项只写了与目标相同的文字，9 项只写了目标，没有报告结果。",
            })
    void aFormIsToldInOneSentence(String project, String sentence) throws IOException {
        Path page = site.resolve("projects/songjiang-caizhengju/" + project + "/index.html");
        assertTrue(Files.readString(page).contains(">" + sentence + "<"), sentence);
    }

    @Test
    void noPageNamesAnotherOrigin() throws IOException {
        try (Stream<Path> pages = Files.walk(site)) {
            for (Path page : pages.filter(p -> p.toString().endsWith(".html")).toList()) {
                String html = Files.readString(page);
                assertTrue(!html.contains("src=\"http") && !html.contains("url(http"), page::toString);
            }
        }
    }

    private static List<CSVRecord> rows(String table) throws IOException {
        try (Reader reader = Files.newBufferedReader(site.resolve("data/" + table + ".csv"))) {
            reader.mark(1);
            if (reader.read() != '\uFEFF') {
                reader.reset();
            }
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }
}
