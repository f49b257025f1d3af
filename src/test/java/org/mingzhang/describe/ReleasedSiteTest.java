package org.mingzhang.describe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.WireFeedInput;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.cli.Commands;
import org.mingzhang.site.Builds;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A site in its second release, read by tools that know the standards and nothing of this program. */
class ReleasedSiteTest {
    private static final String ROOT = "https://example.org/open/";
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void build() throws IOException {
        FileUtils.copyDirectory(
                Path.of("content").toFile(), folder.resolve("content").toFile());
        site = folder.resolve("site");
        name("2024-06", "2024-06-30");
        Commands.run(folder, "build", "--base-url", ROOT, "--no-cache");
        Commands.run(folder, "release", "--keep", "site");
        edit("projects/songjiang-caizhengju/kuaiji-guanli/2024-target.json", "\"summary\": \"", "\"summary\": \"新");
        name("2024-09", "2024-09-30");
        Commands.run(folder, "release");
        Commands.run(folder, "build", "--base-url", ROOT, "--no-cache");
    }

    private static void name(String release, String date) throws IOException {
        String settings = Files.readString(folder.resolve("content/site.json"))
                .replaceFirst("\"release\": \\{[^}]*},", "")
                .replaceFirst("\"licence\": \\{", "\"licence\": {\"url\": \"" + LICENCE + "\", ")
                .replaceFirst("(\"url\": \"[^\"]*\", )+", "$1");
        Files.writeString(
                folder.resolve("content/site.json"),
                settings.replaceFirst(
                        "\\{", "{\"release\": {\"name\": \"" + release + "\", \"date\": \"" + date + "\"},"));
    }

    private static void edit(String file, String old, String now) throws IOException {
        Path path = folder.resolve("content").resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(old), text);
        Files.writeString(path, text.replace(old, now));
    }

    @Test
    void theCatalogueKeepsToTheShapesOfDcat() throws IOException {
        ValidationReport report = validated(Files.readString(site.resolve("data/catalog.jsonld")));
        assertTrue(report.conforms(), () -> report.getEntries().toString());
    }

    @Test
    void aCatalogueThatBreaksThemIsRefused() throws IOException {
        String catalogue = Files.readString(site.resolve("data/catalog.jsonld"));
        for (Map.Entry<String, String> fault : Map.of(
                        "\"dct:title\"", "\"dct:titel\"",
                        "\"dcat:downloadURL\"", "\"dcat:download\"",
                        "\"xsd:nonNegativeInteger\"", "\"xsd:string\"",
                        "\"dcat:DatasetSeries\"", "\"dcat:Series\"")
                .entrySet()) {
            assertTrue(catalogue.contains(fault.getKey()));
            assertFalse(
                    validated(catalogue.replace(fault.getKey(), fault.getValue()))
                            .conforms(),
                    fault.getKey());
        }
    }

    private static ValidationReport validated(String catalogue) {
        Graph shapes = RDFParser.source(Path.of("src/test/resources/described/dcat-shapes.ttl"))
                .toGraph();
        Graph graph = RDFParser.fromString(catalogue, Lang.JSONLD).toGraph();
        assertTrue(graph.size() > 500, "triples");
        return ShaclValidator.get().validate(Shapes.parse(shapes), graph);
    }

    @Test
    void everyDescriptionNamesTheRelease() throws IOException {
        JsonNode data = json("data/datapackage.json");
        assertEquals("2024-09", data.path("version").asString());
        assertEquals("2024-09-30T00:00:00Z", data.path("created").asString());
        JsonNode index = json("data/index.json");
        assertEquals("2024-09", index.path("release").path("name").asString());
        assertEquals("2024-09-30", index.path("release").path("date").asString());
        assertEquals(
                "releases/2024-06/",
                index.path("keptReleases").get(0).path("address").asString());
        JsonNode catalogue = json("data/catalog.jsonld");
        assertEquals("2024-09", catalogue.path("dcat:version").asString());
        JsonNode table = dataset(catalogue, ROOT + "data/#disclosures");
        assertEquals("2024-09-30", table.path("dct:issued").path("@value").asString());
        String previous = table.path("dcat:previousVersion").path("@id").asString();
        assertEquals(ROOT + "releases/2024-06/#disclosures", previous);
        assertEquals(
                "2024-06", dataset(catalogue, previous).path("dcat:version").asString());
        Document page = page("data/index.html");
        JsonNode said = new JsonMapper()
                .readTree(page.select("script[type=application/ld+json]")
                        .getLast()
                        .data());
        assertEquals("2024-09", said.path("version").asString());
        assertEquals("2024-09-30", said.path("dateModified").asString());
        assertEquals(
                "明账项目，明账，版本：2024-09（2024-09-30），" + ROOT,
                page.select("#cite ~ .citation").text());
        for (String some : List.of("index.html", "projects/songjiang-caizhengju/kuaiji-guanli/index.html")) {
            assertTrue(page(some).select("footer").text().contains("版本：2024-09（2024-09-30）"), some);
            assertEquals(
                    "版本：2024-09（2024-09-30）",
                    page(some).select("script[data-cite]").attr("data-release"));
        }
    }

    private static JsonNode dataset(JsonNode catalogue, String id) {
        return catalogue
                .path("dcat:dataset")
                .valueStream()
                .filter(one -> one.path("@id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theKeptReleaseStaysAndHasAPage() throws IOException {
        JsonNode kept = json("releases/2024-06/datapackage.json");
        assertEquals("2024-06", kept.path("version").asString());
        for (JsonNode resource : kept.path("resources")) {
            byte[] bytes = Files.readAllBytes(site.resolve("releases/2024-06")
                    .resolve(resource.path("path").asString()));
            assertEquals(
                    resource.path("hash").asString(),
                    "sha256:"
                            + DataSums.file(
                                            new org.mingzhang.output.OutputFile(
                                                    new org.mingzhang.output.SitePath("x"), bytes),
                                            "")
                                    .sha256());
        }
        Document page = page("releases/2024-06/index.html");
        assertEquals("2024-06（2024-06-30）", page.select("h1").text());
        assertEquals(9, page.select("a[download]").size());
        assertEquals(
                List.of("releases/2024-09/", "releases/2024-06/"),
                page("changes/index.html").select("h2 + p a").eachAttr("href").stream()
                        .map(link -> link.replace("../", ""))
                        .toList());
    }

    @Test
    void theSitemapIsReadStrictlyAndKnowsWhatChangedWhen() throws Exception {
        SiteMapParser parser = new SiteMapParser(true);
        AbstractSiteMap top = parser.parseSiteMap(
                "application/xml", Files.readAllBytes(site.resolve("sitemap.xml")), url("sitemap.xml"));
        assertTrue(top.isIndex());
        Map<String, LocalDate> days = new TreeMap<>();
        Set<String> pages = new TreeSet<>();
        for (AbstractSiteMap part : ((SiteMapIndex) top).getSitemaps()) {
            String path = part.getUrl().toString().substring(ROOT.length());
            SiteMap read =
                    (SiteMap) parser.parseSiteMap("application/xml", Files.readAllBytes(site.resolve(path)), url(path));
            for (SiteMapURL one : read.getSiteMapUrls()) {
                assertTrue(one.isValid(), one.toString());
                String page = one.getUrl().toString().substring(ROOT.length());
                pages.add(page);
                if (one.getLastModified() != null) {
                    days.put(
                            page,
                            one.getLastModified()
                                    .toInstant()
                                    .atZone(ZoneOffset.UTC)
                                    .toLocalDate());
                }
            }
        }
        LocalDate second = LocalDate.of(2024, 9, 30);
        assertEquals(
                Set.of(
                        "projects/songjiang-caizhengju/kuaiji-guanli/",
                        "en/projects/songjiang-caizhengju/kuaiji-guanli/",
                        "departments/songjiang-caizhengju/",
                        "en/departments/songjiang-caizhengju/"),
                keys(days, second),
                days::toString);
        assertTrue(keys(days, LocalDate.of(2024, 6, 30)).size() > 80, days.toString());
        assertEquals(2, new TreeSet<>(days.values()).size());
        assertFalse(days.containsKey("years/2024/"), "what no release tells of a page is left out");
        assertTrue(pages.contains("releases/2024-06/"));
    }

    private static Set<String> keys(Map<String, LocalDate> days, LocalDate day) {
        Set<String> keys = new TreeSet<>();
        days.forEach((key, value) -> {
            if (value.equals(day)) {
                keys.add(key);
            }
        });
        return keys;
    }

    @Test
    void anotherBuildGivesTheSameBytes() throws IOException {
        Commands.run(folder, "build", "--base-url", ROOT, "--no-cache", "--out", "again");
        Map<String, byte[]> first = Builds.files(site);
        Map<String, byte[]> second = Builds.files(folder.resolve("again"));
        assertEquals(first.keySet(), second.keySet());
        first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
    }

    @Test
    void robotsMayReadEverything() throws IOException {
        SimpleRobotRules rules = new SimpleRobotRulesParser()
                .parseContent(
                        ROOT + "robots.txt",
                        Files.readAllBytes(site.resolve("robots.txt")),
                        "text/plain",
                        List.of("somebot"));
        assertTrue(rules.isAllowed(ROOT + "data/"));
        assertEquals(List.of(ROOT + "sitemap.xml"), rules.getSitemaps());
    }

    @Test
    void feedsAreAtomAndTellEachReleaseOnce() throws Exception {
        Feed all = feed("changes/feed.xml");
        Set<String> ids = new TreeSet<>();
        List<String> second = new ArrayList<>();
        for (Entry entry : all.getEntries()) {
            assertTrue(ids.add(entry.getId()));
            assertNotNull(entry.getTitle());
            assertFalse(entry.getAlternateLinks().isEmpty());
            String link = entry.getAlternateLinks().getFirst().getHref();
            assertTrue(Files.exists(site.resolve(link.substring(ROOT.length()) + "index.html")), link);
            if (entry.getUpdated().toInstant().toString().startsWith("2024-09-30")) {
                second.add(entry.getTitle());
            }
        }
        assertEquals(List.of("更正 · 会计管理"), second);
        assertEquals(
                "更正 · 会计管理",
                feed("changes/departments/songjiang-caizhengju.xml")
                        .getEntries()
                        .getFirst()
                        .getTitle());
        Feed quiet = feed("changes/departments/songjiang-renda-bangongshi.xml");
        assertEquals("2024-06-30T00:00:00Z", quiet.getUpdated().toInstant().toString());
        assertTrue(quiet.getTitle().contains("人民代表大会"), quiet.getTitle());
        assertEquals(
                "../../changes/departments/songjiang-caizhengju.xml",
                page("departments/songjiang-caizhengju/index.html")
                        .select("main a[type=application/atom+xml]")
                        .attr("href"));
    }

    @Test
    void everyFileIsInTheManualAndOnThePageOfTheData() throws IOException {
        List<Pattern> manual = inManual();
        List<Pattern> told = onPage();
        List<String> missing = new ArrayList<>();
        for (String top : List.of("data", "releases", "changes")) {
            try (Stream<Path> files = Files.walk(site.resolve(top))) {
                files.filter(Files::isRegularFile)
                        .map(file -> site.relativize(file).toString())
                        .filter(file -> !file.endsWith(".html"))
                        .filter(file -> !isIn(manual, file) || !isIn(told, file))
                        .forEach(missing::add);
            }
        }
        assertEquals(List.of(), missing);
        assertFalse(isIn(manual, "data/other.bin") || isIn(told, "data/other.bin"));
    }

    private static boolean isIn(List<Pattern> patterns, String file) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(file).matches());
    }

    /** Where {@code <name>} and {@code {name}} stand for any name. */
    private static Pattern pattern(String address) {
        return Pattern.compile(address.replace(".", "\\.").replaceAll("<[a-z]+>|\\{[a-z]+}", "[^/]+"));
    }

    /** The first table: the code in a row that is no path of its own lies beside the first path or ends it otherwise. */
    private static List<Pattern> inManual() throws IOException {
        List<Pattern> patterns = new ArrayList<>();
        for (String row : Files.readAllLines(Path.of("docs/open-data.md")).stream()
                .dropWhile(line -> !line.startsWith("| file |"))
                .takeWhile(line -> line.startsWith("|"))
                .toList()) {
            String first = "";
            for (String code : Pattern.compile("`([^`]+)`")
                    .matcher(row)
                    .results()
                    .map(found -> found.group(1))
                    .toList()) {
                first = first.isEmpty() ? code : first;
                patterns.add(pattern(
                        code.startsWith(".")
                                ? first.replaceFirst("\\.[a-z]+$", code)
                                : code.contains("/") ? code : first.replaceFirst("[^/]+$", code)));
            }
        }
        return patterns;
    }

    private static List<Pattern> onPage() throws IOException {
        Document page = Jsoup.parse(Files.readString(site.resolve("data/index.html")), ROOT + "data/");
        List<Pattern> patterns = new ArrayList<>();
        page.select("main a").eachAttr("abs:href").stream()
                .filter(link -> link.startsWith(ROOT) && !link.endsWith("/"))
                .forEach(link -> patterns.add(pattern(link.substring(ROOT.length()))));
        page.select("main th code").eachText().forEach(address -> patterns.add(pattern(address)));
        return patterns;
    }

    @Test
    void theQueryOnThePageRunsOnTheTablesAsTheyAre() throws Exception {
        String query = page("data/index.html").select("pre code").text();
        assertTrue(query.contains("'" + ROOT + "data/disclosures.csv'"), query);
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query.replace(ROOT, site + "/"))) {
            int rows = 0;
            while (found.next()) {
                rows++;
                assertTrue(found.getBigDecimal("yuan").signum() > 0);
            }
            assertTrue(rows > 3, "years and bases");
        }
    }

    /** The manual's line that makes Parquet. */
    @Test
    void oneLineMakesParquet() throws Exception {
        String line = "COPY (FROM 'data/indicators.csv') TO 'indicators.parquet'";
        assertTrue(Files.readString(Path.of("docs/open-data.md")).contains(line));
        Path parquet = folder.resolve("indicators.parquet");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute(line.replace("data/", site + "/data/").replace("indicators.parquet", parquet.toString()));
            try (ResultSet found = statement.executeQuery("SELECT count(*) FROM '" + parquet + "'")) {
                assertTrue(found.next());
                assertEquals(625, found.getInt(1));
            }
        }
    }

    private static Feed feed(String path) throws Exception {
        Feed feed = (Feed) new WireFeedInput(false, java.util.Locale.ROOT)
                .build(new StringReader(Files.readString(site.resolve(path), StandardCharsets.UTF_8)));
        assertEquals("atom_1.0", feed.getFeedType());
        assertEquals(ROOT + path, feed.getId());
        assertNotNull(feed.getUpdated());
        assertFalse(feed.getAuthors().isEmpty());
        assertEquals(
                ROOT + path,
                feed.getOtherLinks().stream()
                        .filter(link -> "self".equals(link.getRel()))
                        .findFirst()
                        .orElseThrow()
                        .getHref());
        return feed;
    }

    private static URL url(String path) throws IOException {
        return URI.create(ROOT + path).toURL();
    }

    private static JsonNode json(String path) throws IOException {
        return new JsonMapper().readTree(Files.readString(site.resolve(path)));
    }

    private static Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(site.resolve(path)));
    }
}
