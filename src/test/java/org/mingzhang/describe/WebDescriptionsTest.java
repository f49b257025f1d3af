package org.mingzhang.describe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.JsonDocument;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.io.FileUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.site.BuildRequest;
import org.mingzhang.site.Builds;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What portals, search engines and browsers are told, read by tools that know the standards. */
class WebDescriptionsTest {
    private static final String ROOT = "https://example.org/open/";
    private static final String DCAT = "http://www.w3.org/ns/dcat#";
    private static final String SPDX = "http://spdx.org/rdf/terms#";
    private static final String SCHEMA = "https://schema.org/";

    @TempDir
    private static Path folder;

    private static Path site;

    @BeforeAll
    static void build() {
        site = folder.resolve("site");
        assertEquals("", Builds.build(new BuildRequest(Path.of("content"), site, URI.create(ROOT), null, null)));
    }

    @Test
    void theCatalogueIsAGraphOfDcat() throws Exception {
        JsonObject catalog =
                expanded(Files.readString(site.resolve("data/catalog.jsonld"))).getJsonObject(0);
        assertEquals(Set.of(DCAT + "Catalog"), types(catalog));
        List<JsonObject> datasets = objects(catalog, DCAT + "dataset");
        Set<String> ids = new TreeSet<>();
        Set<String> series = new TreeSet<>();
        datasets.forEach(one -> {
            assertTrue(ids.add(one.getString("@id")), one.getString("@id"));
            assertTrue(one.getString("@id").startsWith(ROOT));
            if (types(one).contains(DCAT + "DatasetSeries")) {
                series.add(one.getString("@id"));
            }
        });
        assertFalse(series.isEmpty());
        int distributions = 0;
        for (JsonObject dataset : datasets) {
            objects(dataset, DCAT + "inSeries").forEach(in -> assertTrue(series.contains(in.getString("@id"))));
            for (JsonObject file : objects(dataset, DCAT + "distribution")) {
                distributions++;
                String address = objects(file, DCAT + "downloadURL").getFirst().getString("@id");
                byte[] bytes = Files.readAllBytes(site.resolve(address.substring(ROOT.length())));
                assertEquals(Integer.toString(bytes.length), value(file, DCAT + "byteSize"));
                OutputFile held = new OutputFile(new SitePath("x"), bytes);
                assertEquals(
                        DataSums.file(held, "").sha256(),
                        value(objects(file, SPDX + "checksum").getFirst(), SPDX + "checksumValue"));
            }
        }
        assertTrue(distributions > 30, "distributions");
    }

    @Test
    void pagesSayWhatTheyAreInTheWordsOfSchemaOrg() throws Exception {
        assertEquals(Set.of("BreadcrumbList", "Dataset"), said("data/index.html"));
        assertEquals(
                Set.of("BreadcrumbList", "GovernmentOrganization"),
                said("departments/songjiang-caizhengju/index.html"));
        assertEquals(Set.of(), said("index.html"));
    }

    private static Set<String> said(String page) throws Exception {
        Set<String> said = new TreeSet<>();
        for (Element block :
                Jsoup.parse(Files.readString(site.resolve(page))).select("script[type=application/ld+json]")) {
            // The words of the standard are not fetched: its context does no more than this.
            JsonObject thing = expanded(
                            block.data().replace("\"https://schema.org\"", "{\"@vocab\":\"" + SCHEMA + "\"}"))
                    .getJsonObject(0);
            types(thing).forEach(type -> said.add(type.substring(SCHEMA.length())));
            if (types(thing).contains(SCHEMA + "BreadcrumbList")) {
                int position = 0;
                for (JsonObject item : objects(thing, SCHEMA + "itemListElement")) {
                    assertEquals(Integer.toString(++position), value(item, SCHEMA + "position"));
                    String address = value(item, SCHEMA + "item");
                    assertTrue(Files.exists(site.resolve(address.substring(ROOT.length()) + "index.html")), address);
                }
                assertTrue(position > 1);
            }
        }
        return said;
    }

    @Test
    void theSitemapListsEveryPageOnce() throws Exception {
        List<String> listed = new ArrayList<>();
        for (String part : texts(xml(site.resolve("sitemap.xml")), "sitemapindex", "loc")) {
            listed.addAll(texts(xml(site.resolve(part.substring(ROOT.length()))), "urlset", "loc"));
        }
        Set<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.walk(site)) {
            files.filter(file -> file.endsWith("index.html"))
                    .map(file -> site.relativize(file).toString().replace("index.html", ""))
                    .forEach(page -> pages.add(ROOT + page));
        }
        assertEquals(pages, new TreeSet<>(listed));
        assertEquals(pages.size(), listed.size());
    }

    @Test
    void aLongSitemapIsSplit() {
        List<OutputFile> files = new ArrayList<>();
        Sitemap sitemap = new Sitemap(new Taking(files), ROOT, 2);
        for (int i = 0; i < 5; i++) {
            sitemap.add(SitePath.page("p" + i), null);
        }
        sitemap.finish();
        assertEquals(
                List.of("sitemap-1.xml", "sitemap-2.xml", "sitemap-3.xml", "sitemap.xml"),
                files.stream().map(file -> file.path().value()).toList());
    }

    @Test
    void browsersFindWhatTheyAskFor() throws Exception {
        assertTrue(Files.readString(site.resolve("robots.txt")).contains("Sitemap: " + ROOT + "sitemap.xml"));
        Document search = xml(site.resolve("opensearch.xml"));
        assertEquals(
                "http://a9.com/-/spec/opensearch/1.1/",
                search.getDocumentElement().getNamespaceURI());
        assertEquals(
                ROOT + "search/?q={searchTerms}",
                ((org.w3c.dom.Element) search.getElementsByTagName("Url").item(0)).getAttribute("template"));
        byte[] icon = Files.readAllBytes(site.resolve("favicon.ico"));
        assertEquals(
                32,
                ImageIO.read(new ByteArrayInputStream(icon, 22, icon.length - 22))
                        .getWidth());
        assertEquals(1200, ImageIO.read(site.resolve("share.png").toFile()).getWidth());
        Element home = Jsoup.parse(Files.readString(site.resolve("index.html")));
        assertEquals(ROOT + "share.png", home.select("meta[property=og:image]").attr("content"));
        assertEquals(ROOT, home.select("meta[property=og:url]").attr("content"));
    }

    @Test
    void aMaintainersPictureStandsInForTheProgramsAndHasToBeThere() throws IOException {
        Path content = folder.resolve("pictured");
        FileUtils.copyDirectory(new File("src/main/resources/init/site/content"), content.toFile());
        Path settings = content.resolve("site.json");
        Files.writeString(
                settings,
                Files.readString(settings)
                        .replaceFirst(
                                "\"title\"", "\"baseUrl\": \"" + ROOT + "\", \"picture\": \"luqi.png\", \"title\""));
        Path out = folder.resolve("pictured-site");
        String refused = Builds.build(content, out);
        assertTrue(refused.contains("site.json:4:") && refused.contains("luqi.png"), refused);
        assertFalse(Files.exists(out));
        Files.createDirectories(content.resolve("images"));
        Files.copy(site.resolve("share.png"), content.resolve("images/luqi.png"));
        assertEquals("", Builds.build(content, out));
        Element home = Jsoup.parse(Files.readString(out.resolve("index.html")));
        String shown = home.select("meta[property=og:image]").attr("content");
        assertEquals(ROOT + "images/luqi.png", shown);
        assertEquals(-1, Files.mismatch(site.resolve("share.png"), out.resolve(shown.substring(ROOT.length()))));
        assertFalse(Files.exists(out.resolve("share.png")));
    }

    @Test
    void whatNeedsAnAddressIsLeftOutWithoutOneAndThePageSaysSo() throws IOException {
        Path other = folder.resolve("other/site");
        assertEquals("", Builds.build(Path.of("src/main/resources/init/site/content"), other));
        for (String file : List.of("sitemap.xml", "opensearch.xml", "data/catalog.jsonld")) {
            assertFalse(Files.exists(other.resolve(file)), file);
        }
        assertTrue(Files.exists(other.resolve("robots.txt")));
        assertTrue(Files.readString(other.resolve("data/index.html")).contains("还没有定网址"));
        assertFalse(Files.readString(other.resolve("data/index.html")).contains("ld+json"));
    }

    private static JsonArray expanded(String json) throws Exception {
        return JsonLd.expand(JsonDocument.of(new StringReader(json))).get();
    }

    private static Set<String> types(JsonObject thing) {
        Set<String> types = new TreeSet<>();
        thing.getJsonArray("@type").forEach(type -> types.add(((jakarta.json.JsonString) type).getString()));
        return types;
    }

    private static List<JsonObject> objects(JsonObject thing, String name) {
        return thing.containsKey(name)
                ? thing.getJsonArray(name).stream().map(JsonValue::asJsonObject).toList()
                : List.of();
    }

    private static String value(JsonObject thing, String name) {
        JsonValue value = objects(thing, name).getFirst().get("@value");
        return value instanceof jakarta.json.JsonString text ? text.getString() : String.valueOf(value);
    }

    private static Document xml(Path file) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file.toFile());
    }

    private static List<String> texts(Document document, String root, String element) {
        assertEquals(root, document.getDocumentElement().getLocalName());
        assertEquals(
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                document.getDocumentElement().getNamespaceURI());
        NodeList found = document.getElementsByTagName(element);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            texts.add(found.item(i).getTextContent());
        }
        return texts;
    }
}
