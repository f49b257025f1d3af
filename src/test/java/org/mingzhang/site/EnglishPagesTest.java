package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingzhang.assess.rule.AllRules;
import org.mingzhang.page.Words;

/** The English pages of the published content: every page there is, in English, with what is printed in Chinese marked as such. */
@DisplayName("Under /en/ the same site")
class EnglishPagesTest {
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}+");

    private static final SortedMap<String, Document> PAGES = new TreeMap<>();
    private static SortedMap<String, byte[]> files = new TreeMap<>();

    @BeforeAll
    static void build() throws IOException {
        Path site = Builds.published();
        files = Builds.files(site);
        files.forEach((path, bytes) -> {
            if (path.startsWith("en/") && path.endsWith(".html")) {
                PAGES.put(path, Jsoup.parse(new String(bytes, StandardCharsets.UTF_8)));
            }
        });
    }

    @Test
    void hasEveryPageAndNoFileTwice() {
        List<String> main = files.keySet().stream()
                .filter(path -> path.endsWith(".html") && !path.startsWith("en/"))
                .toList();
        assertEquals(
                main, PAGES.keySet().stream().map(path -> path.substring(3)).toList());
        assertEquals(
                List.of(),
                files.keySet().stream()
                        .filter(path -> path.startsWith("en/") && !path.endsWith(".html"))
                        .toList());
    }

    @Test
    void saysItsLanguageAndWhereTheOtherIs() {
        PAGES.forEach((path, page) -> {
            assertEquals("en", page.expectFirst("html").attr("lang"), path);
            assertEquals(2, page.select("head link[rel=alternate][hreflang]").size(), path);
            Element way = page.expectFirst("a.language");
            assertEquals("zh-CN", way.attr("hreflang"), path);
            if (!path.endsWith("404.html")) {
                String other = Path.of(path).resolveSibling(way.attr("href")).normalize() + "/index.html";
                assertTrue(
                        path.endsWith(other.startsWith("/") ? other.substring(1) : other), path + " leads to " + other);
            }
        });
    }

    @Test
    void marksEveryChineseWord() {
        Map<String, String> unmarked = new TreeMap<>();
        PAGES.forEach((path, page) -> texts(page)
                .filter(text -> CHINESE.matcher(text.getWholeText()).find())
                .filter(text -> !spoken(text).startsWith("zh"))
                .forEach(text -> unmarked.put(path, text.getWholeText())));
        assertEquals(Map.of(), unmarked);
    }

    /** A word of the interface that was not translated is in no form, and in none of the English texts either. */
    @Test
    void hasNoChineseButWhatIsPrinted() throws IOException {
        String printed = printed();
        Map<String, String> foreign = new TreeMap<>();
        PAGES.forEach((path, page) -> texts(page).forEach(text -> {
            for (Matcher run = CHINESE.matcher(text.getWholeText()); run.find(); ) {
                if (!printed.contains(run.group())) {
                    foreign.put(run.group(), path);
                }
            }
        }));
        assertEquals(Map.of(), foreign);
    }

    @Test
    void keepsItsReaderInItsLanguage() {
        Map<String, String> leaving = new TreeMap<>();
        PAGES.forEach((path, page) -> {
            if (path.endsWith("404.html")) {
                return;
            }
            for (Element link : page.select("a[href]:not(.language)")) {
                String href = link.attr("href").replaceFirst("[?#].*", "");
                String target =
                        Path.of("/" + path).resolveSibling(href).normalize().toString();
                boolean inside = href.isEmpty() || href.matches("(https?|mailto):.*") || target.startsWith("/en");
                boolean file = target.matches(".*\\.(?!html)[a-z]+");
                if (!inside && !file) {
                    leaving.put(path, link.attr("href"));
                }
            }
        });
        assertEquals(Map.of(), leaving);
    }

    @Test
    void writesAmountsAsEnglishReadersDoAndExactly() {
        Document page = page("en/projects/songjiang-caizhengju/caizheng-jiandu-jixiao-pingjia-fuwu/index.html");
        assertTrue(page.text().contains("CNY 3,860,000"), page.text());
        assertFalse(page.text().contains("3,860,000 元"), page.text());
    }

    private static Document page(String path) {
        Document page = PAGES.get(path);
        assertTrue(page != null, path);
        return page;
    }

    private static Stream<TextNode> texts(Document page) {
        return page.body().getAllElements().stream().flatMap(element -> element.textNodes().stream());
    }

    private static String spoken(TextNode text) {
        Element said = Objects.requireNonNull(text.parent()).closest("[lang]");
        return said == null ? "" : said.attr("lang");
    }

    /** All that the content holds, and all that the English texts say. */
    private static String printed() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> content = Files.walk(Path.of("content"))) {
            for (Path file : content.filter(Files::isRegularFile)
                    .sorted(Comparator.naturalOrder())
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        AllRules.list().stream()
                .map(rule -> rule.info())
                .flatMap(info -> Stream.of(info.title(), info.looksAt(), info.innocent(), info.example()))
                .forEach(text -> all.append(text.english()).append('\n'));
        Words english = Words.of("en");
        english.keys().forEach(key -> all.append(english.pattern(key)).append('\n'));
        Arrays.stream(org.mingzhang.export.Table.values())
                .flatMap(table -> table.columns().stream())
                .forEach(column -> all.append(org.mingzhang.export.Headings.description(english, column)));
        // What leads to the other language, and a range of amounts as it is typed.
        return all.append(Words.of("zh-CN").get("language.name"))
                .append(Words.of("zh-CN").get("data.workbook"))
                .append("\n万到")
                .toString();
    }
}
