package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mingzhang.output.OutputFile;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.page.SearchEntry.Choice;
import org.mingzhang.page.SearchEntry.Facet;
import org.mingzhang.page.SearchEntry.Figures;
import org.mingzhang.page.SearchEntry.Form;
import org.mingzhang.page.SearchEntry.Printed;
import org.mingzhang.search.Answers;

/** The search page over the index of a site so large that counting costs a download and amounts stand in many files. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class SearchLargeSiteTest extends SearchPages {
    private static final int PROJECTS = 40_000;
    private static final int EVERY = 50;
    private static final String SUBSIDY = "校舍补贴";

    private static List<OutputFile> files = List.of();
    private static String manifest = "";

    /** Of one kind of project in fifty nothing is known but its year; each costs as many yuan as its number says. */
    private static SearchEntry project(int number) {
        Choice year = new Choice(Facet.YEAR, "2024", "2024");
        Choice stage = new Choice(Facet.STAGE, "target", "绩效目标");
        boolean bare = number % EVERY == 0;
        Printed amount = new Printed(number * 100L, "", "requested", "申请金额");
        return new SearchEntry(
                "some/p" + number,
                List.of(isSubsidy(number) ? SUBSIDY : bare ? "河道疏浚" : "学校修缮"),
                "某局",
                List.of("第" + number + "段", scattered(number)),
                bare ? List.of(year, stage) : List.of(year, stage, new Choice(Facet.AMOUNT, "0", "不到 10 万元")),
                new Figures(List.of(new Form(2024, "target", amount, null, "")), false, 0, ""));
    }

    private static boolean isSubsidy(int number) {
        return number > PROJECTS / 2 && number <= PROJECTS / 2 + 60;
    }

    /** Every pair of 校舍补贴, but not the word: in short texts and in long ones, whichever stand first. */
    private static String scattered(int number) {
        if (isSubsidy(number)) {
            return "说明".repeat(10);
        }
        return number <= 60 ? "校舍，舍补，补贴。" + "说明".repeat(number % 2 * 40) : "";
    }

    @BeforeEach
    void index() {
        if (files.isEmpty()) {
            List<OutputFile> made = new ArrayList<>();
            Answers.Source source = new Answers.Source(
                    adding -> IntStream.rangeClosed(1, PROJECTS)
                            .mapToObj(SearchLargeSiteTest::project)
                            .forEach(adding),
                    Map.of());
            manifest = Answers.write(PROJECTS, source, made::add, List::of, answer -> {})
                    .manifest()
                    .value();
            files = made;
        }
        answer("**/data/projects/**", 200, "{\"disclosures\":[]}");
        String folder = manifest.substring(0, manifest.lastIndexOf('/'));
        page.route("**/search/*/**", route -> {
            String name = route.request().url().replaceFirst(".*/search/[^/]*", folder);
            files.stream()
                    .filter(file -> file.path().value().equals(name))
                    .findFirst()
                    .ifPresentOrElse(
                            file -> route.fulfill(new Route.FulfillOptions().setBodyBytes(file.bytes())),
                            route::resume);
        });
    }

    private boolean offered(String facet) {
        return page.locator("[data-facet=" + facet + "]").isVisible();
    }

    @Test
    void facetsOfWhichNothingFoundHasAChoiceAreNotShown() {
        search("学校修缮");
        assertEquals(List.of(true, true, false), List.of(offered("year"), offered("amount"), offered("category")));
        search("河道疏浚");
        assertEquals(List.of(true, false, false), List.of(offered("year"), offered("amount"), offered("category")));
        search("第17段");
        assertEquals(List.of(true, true, false), List.of(offered("year"), offered("amount"), offered("category")));
        search("不存在");
        assertFalse(offered("year"));
    }

    /** Wide ranges are read from lists of the largest amounts, narrow ones from the order; both are exact to the yuan. */
    @Test
    void rangesAreExactHoweverWide() {
        List<String> asked = new ArrayList<>();
        page.onRequest(r -> asked.add(r.url()));
        for (int[] range : new int[][] {
            {1, 40_000}, {3, 39_998}, {12_345, 12_400}, {2_000, 38_000}, {7_777, 33_333}, {1, 20_000}, {20_001, 40_000}
        }) {
            asked.clear();
            search(range[0] + "元到" + range[1] + "元");
            int found = Integer.parseInt(status().replaceAll("个项目.*", "").replaceAll("\\D", ""));
            assertEquals(range[1] - range[0] + 1, found, range[0] + " to " + range[1]);
            long files =
                    asked.stream().filter(url -> url.contains("/o/amount/")).count();
            assertFalse(files > 6, files + " files of the order, of twenty");
        }
        assertNoTrouble();
    }

    /** That a word is none but made of fitting pairs is seen on the results that stand first, not on those with the lowest numbers. */
    @Test
    void aReadingIsFoundThoughManyHoldOnlyThePairsOfIt() {
        page.route("**/data/projects/**", route -> {
            int number = Integer.parseInt(route.request().url().replaceFirst(".*/p(\\d+)[^/]*$", "$1"));
            String name = isSubsidy(number) ? SUBSIDY : "学校修缮";
            route.fulfill(new Route.FulfillOptions()
                    .setBody("{\"name\":\"" + name + "\",\"department\":{\"name\":\"某局\"},\"disclosures\":[]}"));
        });
        search("xiaoshebutie");
        assertTrue(page.locator("[data-search]").textContent().contains("找到的是“" + SUBSIDY + "”"));
        assertTrue(status().contains("120"), status());
        assertNoTrouble();
    }
}
