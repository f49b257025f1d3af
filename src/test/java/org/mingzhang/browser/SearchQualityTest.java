package org.mingzhang.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.mingzhang.page.SearchEntry;
import org.mingzhang.search.Sampling;
import org.mingzhang.search.text.TokenSamples;
import org.mingzhang.site.SearchEntries;

/** How well the search answers, and what it costs. */
@EnabledIf(value = "org.mingzhang.browser.Chromium#there", disabledReason = "no Chromium on this machine")
class SearchQualityTest extends SearchPages {
    /** What is expected first of queries of many kinds, written down before they were run: the mean reciprocal rank of each kind. */
    @Test
    void whatIsExpectedFirstIsFoundFirst() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/search/queries.tsv"));
        page.navigate(root() + "search/");
        List<?> ranks = (List<?>) page.evaluate("""
                async lines => {
                  const index = mingzhangSearch.open(document.querySelector("[data-search]").dataset.search);
                  const out = [];
                  for (const line of lines) {
                    const [, query, expected] = line.split("\\t");
                    const found = await index.ask({ query, count: 10 });
                    const projects = [...found.page, ...found.some.page];
                    const cards = await index.cards([...projects, ...found.pages]);
                    const ids = projects.map(d => cards.get(d)[0].split("/").pop());
                    const pages = found.pages.map(d => cards.get(d)[0]);
                    const ranks = expected.split("|").map(e => e[0] === "@" ? pages.findIndex(p => p.startsWith(e.slice(1))) : ids.indexOf(e));
                    const first = Math.min(...ranks.filter(r => r >= 0));
                    out.push(first < 10 ? 1 / (1 + first) : 0);
                  }
                  return out;
                }""", lines.subList(1, lines.size()));
        Map<String, List<Double>> classes = new TreeMap<>();
        for (int i = 0; i < ranks.size(); i++) {
            classes.computeIfAbsent(lines.get(i + 1).replaceFirst("\t.*", ""), c -> new ArrayList<>())
                    .add(((Number) ranks.get(i)).doubleValue());
        }
        assertTrue(ranks.size() >= 150, "at least 150 queries");
        double sum = 0;
        for (Map.Entry<String, List<Double>> each : classes.entrySet()) {
            double mean = each.getValue().stream().mapToDouble(r -> r).average().orElse(0);
            assertTrue(mean >= 0.85, each.getKey() + ": " + mean);
            sum += mean;
        }
        assertTrue(sum / classes.size() >= 0.95, classes.toString());
    }

    /** Script, manifest, terms, cards and facets: whatever is typed first, with an empty cache. */
    @Test
    void noFirstSearchOfTheCommittedContentCostsThirtyEightKilobytes() throws IOException {
        List<SearchEntry> entries = SearchEntries.of(Path.of("content"));
        List<String> queries = new ArrayList<>(List.of("養老", "378万", "wllj", "代理记账 1200", "2024 松江 培训", "\"绩效评价\""));
        new Sampling(entries, SEED).queries(400).forEach(a -> queries.add(a.text()));
        page.navigate(root() + "search/");
        Object fetched = page.evaluate("""
                async queries => {
                  const plain = globalThis.fetch;
                  let urls = [];
                  globalThis.fetch = (u, o) => { urls.push(new URL(u).pathname.slice(1)); return plain(u, o); };
                  const out = [];
                  for (const query of queries) {
                    urls = [];
                    const index = mingzhangSearch.open(document.querySelector("[data-search]").dataset.search);
                    const found = await index.ask({ query, count: 10 });
                    await index.cards([...found.page, ...found.pages, ...found.some.page]);
                    await index.count(found, "year");
                    out.push([...new Set(urls)].join(" ") + (found.used === "all" && found.total ? "" : " -"));
                  }
                  return out;
                }""", queries);
        String script = page.locator("script[src*='assets/search.']")
                .getAttribute("src")
                .replace("../", "");
        Map<String, Integer> sizes = new TreeMap<>();
        List<?> each = (List<?>) fetched;
        for (int i = 0; i < queries.size(); i++) {
            int sum = size(sizes, script);
            String files = String.valueOf(each.get(i));
            boolean found = !files.endsWith(" -");
            for (String file : files.replace(" -", "").split(" ", -1)) {
                sum += size(sizes, file);
            }
            assertTrue(sum < (found ? 38_000 : 50_000), queries.get(i) + ": " + sum + " bytes");
        }
    }

    private static int size(Map<String, Integer> sizes, String file) throws IOException {
        Integer known = sizes.get(file);
        int size = known == null ? TokenSamples.gzipped(Files.readAllBytes(site().resolve(file))) : known;
        sizes.put(file, size);
        return size;
    }

    /** Every page but the first, the search and the further parts of lists is found by what stands above it. */
    @Test
    void everyPageIsFoundByItsHeading() throws IOException {
        Map<String, String> headings = new TreeMap<>();
        Pattern heading = Pattern.compile("(?s)<h1[^>]*>(.*?)</h1>");
        try (Stream<Path> all = Files.walk(site())) {
            for (Path file : all.filter(f -> f.endsWith("index.html")).toList()) {
                String address = site().relativize(file.getParent()) + "/";
                Matcher found = heading.matcher(Files.readString(file));
                if (!address.matches("/|search/|en/.*") && found.find()) {
                    headings.put(
                            address, found.group(1).replaceAll("<[^>]*>", "").strip());
                }
            }
        }
        assertTrue(headings.size() > 200, headings.size() + " pages");
        page.navigate(root() + "search/");
        Object lost = page.evaluate(
                """
                async pages => {
                  const index = mingzhangSearch.open(document.querySelector("[data-search]").dataset.search);
                  const out = [];
                  for (const [address, query] of pages) {
                    const found = await index.ask({ query, count: 10 });
                    const cards = await index.cards([...found.page, ...found.pages]);
                    const at = found.page.map(d => `projects/${cards.get(d)[0]}/`).concat(found.pages.map(d => cards.get(d)[0].replace(/#.*/, "")));
                    if (!at.includes(address)) out.push(address + " " + query);
                  }
                  return out;
                }""",
                headings.entrySet().stream()
                        .map(e -> List.of(
                                e.getKey(),
                                e.getValue()
                                        .replace("&lt;", "<")
                                        .replace("&gt;", ">")
                                        .replace("&amp;", "&")))
                        .toList());
        assertEquals(List.of(), lost);
    }
}
