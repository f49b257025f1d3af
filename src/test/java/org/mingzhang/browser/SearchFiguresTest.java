package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.site.Builds;
import org.mingzhang.site.Recomputed;

/** What search results print of a project is what the published table of its forms has, year, stage, basis, amount and share. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class SearchFiguresTest {
    private static final Pattern AMOUNT = Pattern.compile("(\\d{4}) (\\S+) · (\\S+) (-?[\\d,.]+) 元(（汇总）)?");
    private static final Pattern SHARE = Pattern.compile("支出占(\\S+) (\\S+%)");
    private static final Map<String, String> STAGES =
            Map.of("绩效目标", "target", "运行监控", "monitoring", "绩效自评", "self-evaluation", "绩效评价", "evaluation");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/sites/ok-sums/content"})
    void everyResultPrintsTheFiguresOfItsForm(String content) throws IOException {
        Path site = folder.resolve("site");
        assertEquals("", Builds.build(Path.of(content), site));
        Map<String, Map<String, String>> forms = forms(site);
        try (SiteServer server = new SiteServer(site);
                Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            Page page = browser.newPage();
            Set<String> seen = new TreeSet<>();
            for (String query : queries(forms)) {
                page.navigate(server.root() + "search/?" + query);
                page.locator("[data-search]:not([hidden]):not([aria-busy])").waitFor();
                for (Locator row : page.locator("[data-part=list] > li").all()) {
                    seen.add(check(row, forms, query));
                }
                if (page.locator("[data-part=save]").isVisible()) {
                    Download file = page.waitForDownload(
                            () -> page.locator("[data-part=save]").click());
                    checkFile(file.path(), forms, query);
                }
            }
            assertEquals(forms.keySet(), seen, "every form was shown by some query");
        }
    }

    @Test
    void ofSeveralFormsTheOneThatMatchedIsShown() throws IOException {
        Path site = Builds.published();
        try (SiteServer server = new SiteServer(site);
                Playwright playwright = Chromium.playwright();
                Browser browser = Chromium.launch(playwright)) {
            Page page = browser.newPage();
            // Printed on the form of 2023 only, of a project that has one of 2024 as well.
            page.navigate(server.root() + "search/?q=364%2C900");
            Locator row = page.locator(".results > li").first();
            row.locator(".hits a").first().waitFor();
            String facts = row.locator(".form").textContent();
            assertTrue(facts.contains("2023 绩效自评 · 全年预算数 364,900.00 元"), facts);
            assertTrue(facts.contains("另有 2024 绩效目标"), facts);
            assertFalse(facts.contains("450,000"), facts);
        }
    }

    /** Everything by year and stage, and of each project its name. */
    private static List<String> queries(Map<String, Map<String, String>> forms) {
        Set<String> queries = new TreeSet<>();
        for (Map<String, String> form : forms.values()) {
            String chosen =
                    "year=" + Recomputed.printed(form, "fiscal_year") + "&stage=" + Recomputed.printed(form, "stage");
            queries.add(chosen + "&page=100");
            queries.add(chosen + "&page=100&sort=amount");
            queries.add("page=100&q=" + URLEncoder.encode(Recomputed.printed(form, "project"), StandardCharsets.UTF_8));
        }
        return List.copyOf(queries);
    }

    private static Map<String, Map<String, String>> forms(Path site) throws IOException {
        Map<String, Map<String, String>> forms = new HashMap<>();
        for (Map<String, String> row : new Recomputed(site).rows("disclosures")) {
            forms.put(
                    key(
                            Recomputed.printed(row, "project_id"),
                            Recomputed.printed(row, "fiscal_year"),
                            Recomputed.printed(row, "stage")),
                    row);
        }
        return new java.util.TreeMap<>(forms);
    }

    private static String key(String project, String year, String stage) {
        return project + " " + year + " " + stage;
    }

    private static String check(Locator row, Map<String, Map<String, String>> forms, String query) {
        String facts = row.locator(".form").textContent();
        String where = query + ": " + facts;
        String project = row.locator("h2 a").getAttribute("href").replaceAll(".*/projects/([^/]+/[^/]+)/$", "$1");
        Matcher amount = AMOUNT.matcher(facts);
        if (!amount.find()) {
            Matcher bare = Pattern.compile("(\\d{4}) (\\S+)").matcher(facts);
            assertTrue(bare.find(), where);
            String key = key(project, bare.group(1), STAGES.get(bare.group(2)));
            assertEquals("", Recomputed.printed(forms.get(key), "amount_yuan"), where);
            return key;
        }
        String key = key(project, amount.group(1), STAGES.get(amount.group(2)));
        Map<String, String> form = forms.get(key);
        assertEquals(Recomputed.printed(form, "amount_words"), amount.group(3), where);
        assertEquals(
                new BigDecimal(Recomputed.printed(form, "amount_yuan")),
                new BigDecimal(amount.group(4).replace(",", "")),
                where);
        assertEquals(Recomputed.printed(form, "roll_up").equals("true"), amount.group(5) != null, where);
        Matcher share = SHARE.matcher(facts);
        assertEquals(share(form), share.find() ? share.group(2) : "", where);
        return key;
    }

    private static String share(Map<String, String> form) {
        String executed = Recomputed.printed(form, "executed_yuan");
        String amount = Recomputed.printed(form, "amount_yuan");
        if (executed.isEmpty()
                || amount.isEmpty()
                || Recomputed.printed(form, "stage").equals("monitoring")) {
            return "";
        }
        BigDecimal whole = new BigDecimal(amount);
        return whole.signum() == 0
                ? ""
                : Recomputed.percent(new BigDecimal(executed).divide(whole, 12, RoundingMode.HALF_UP));
    }

    private static void checkFile(Path file, Map<String, Map<String, String>> forms, String query) throws IOException {
        String text = Files.readString(file).substring(1);
        List<CSVRecord> rows = new ArrayList<>();
        CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(text))
                .forEach(rows::add);
        assertFalse(rows.isEmpty(), query);
        for (CSVRecord row : rows) {
            Map<String, String> form = forms.get(key(row.get("project_id"), row.get("year"), row.get("stage")));
            String where = query + ": " + row;
            String yuan = Recomputed.printed(form, "amount_yuan");
            assertEquals(yuan.isEmpty(), row.get("amount_yuan").isEmpty(), where);
            if (!yuan.isEmpty()) {
                assertEquals(0, new BigDecimal(yuan).compareTo(new BigDecimal(row.get("amount_yuan"))), where);
            }
            assertEquals(Recomputed.printed(form, "amount_basis"), row.get("amount_basis"), where);
            assertEquals(Recomputed.printed(form, "amount_words"), row.get("amount_words"), where);
            assertEquals(Recomputed.printed(form, "roll_up"), row.get("roll_up"), where);
            assertEquals(share(form), row.get("executed_share"), where);
        }
    }
}
