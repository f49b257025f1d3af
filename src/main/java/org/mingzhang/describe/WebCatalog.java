package org.mingzhang.describe;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingzhang.export.Headings;
import org.mingzhang.export.JsonText;
import org.mingzhang.export.Table;
import org.mingzhang.model.Publication;
import org.mingzhang.model.SiteSettings.Licence;
import org.mingzhang.output.OutputFile;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Words;

/**
 * {@code data/catalog.jsonld}: the data in the words of <a href="https://www.w3.org/TR/vocab-dcat-3/">DCAT 3</a>, for portals that gather data. A dataset for the workbooks of
 * everything, for each table and each fiscal year; a series for each department, with a dataset for each of its years. It names everything by absolute addresses, so there is none as long as that of
 * the site is not decided.
 */
public final class WebCatalog {
    private static final Map<String, String> PREFIXES = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "spdx", "http://spdx.org/rdf/terms#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");
    private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

    private final DataSet data;
    private final String root;
    private final Words words;

    private WebCatalog(DataSet data, String root) {
        this.data = data;
        this.root = root;
        this.words = data.shell().words();
    }

    /** The file, or none. */
    public static Stream<OutputFile> of(DataSet data) {
        String root = data.shell().baseUrl();
        return root == null
                ? Stream.empty()
                : Stream.of(OutputFile.text(Addresses.CATALOG, JsonText.pretty(new WebCatalog(data, root)::write)));
    }

    private void write(JsonText json) {
        json.object("@context", this::context)
                .text("@id", root + Addresses.DATA.url() + "#catalog")
                .text("@type", "dcat:Catalog")
                .text("dct:title", data.shell().title())
                .text("dct:description", data.shell().description());
        refer(json, "foaf:homepage", root);
        publisher(json);
        version(json);
        terms(json);
        json.objects("dcat:dataset", datasets(), (one, dataset) -> dataset.accept(one));
    }

    private void context(JsonText json) {
        PREFIXES.keySet().stream().sorted().forEach(prefix -> json.text(prefix, PREFIXES.get(prefix)));
    }

    private void publisher(JsonText json) {
        json.object(
                "dct:publisher",
                agent -> agent.text("@type", "foaf:Agent")
                        .text("foaf:name", data.shell().publisher()));
    }

    /** Which release it is, as far as that is decided. */
    private void version(JsonText json) {
        Publication.NamedRelease release = data.shell().settings().publication().release();
        if (release != null) {
            json.text("dcat:version", release.name());
        }
        issued(json, data.shell().date());
    }

    private static void issued(JsonText json, @Nullable LocalDate date) {
        if (date != null) {
            json.object("dct:issued", day -> typed(day, date.toString(), "date"));
        }
    }

    private void terms(JsonText json) {
        Licence licence = data.shell().settings().licence();
        if (licence.url() != null) {
            refer(json, "dct:license", licence.url());
        }
        json.object(
                "dct:rights",
                rights -> rights.text("@type", "dct:RightsStatement").text("dct:description", licence.name()));
    }

    private static JsonText refer(JsonText json, String name, String address) {
        return json.object(name, one -> one.text("@id", address));
    }

    private List<Consumer<JsonText>> datasets() {
        return Stream.of(
                        Stream.<Consumer<JsonText>>of(this::whole),
                        data.tables().stream().map(this::table),
                        data.tables().stream().flatMap(this::earlier),
                        data.years().entrySet().stream().map(year -> year(year.getKey(), year.getValue())),
                        data.departments().stream().flatMap(this::department))
                .flatMap(part -> part)
                .toList();
    }

    private void whole(JsonText json) {
        head(json, Addresses.DATA.url() + "#workbook", "dcat:Dataset", words.get("data.workbook"));
        version(json);
        distributions(json, data.workbooks());
    }

    private Consumer<JsonText> table(DescribedTable described) {
        Table table = described.table();
        return json -> {
            head(json, Addresses.DATA.url() + "#" + table.id(), "dcat:Dataset", Headings.title(words, table));
            version(json);
            previous(json, table, earlier(table));
            distributions(json, List.of(described.csv(), described.json(), described.spreadsheet()));
        };
    }

    /** The kept releases that have a table, but for this one, the latest first. */
    private List<KeptRelease> earlier(Table table) {
        Publication.NamedRelease release = data.shell().settings().publication().release();
        return data.kept().stream()
                .filter(kept -> release == null || !kept.name().equals(release.name()))
                .filter(kept -> kept.table(table).isPresent())
                .toList();
    }

    private void previous(JsonText json, Table table, List<KeptRelease> earlier) {
        if (!earlier.isEmpty()) {
            refer(json, "dcat:previousVersion", root + place(earlier.getFirst(), table));
        }
    }

    private static String place(KeptRelease release, Table table) {
        return Addresses.release(release.name(), 1).url() + "#" + table.id();
    }

    /** A table as it was in the releases that are kept. */
    private Stream<Consumer<JsonText>> earlier(DescribedTable described) {
        Table table = described.table();
        List<KeptRelease> earlier = earlier(table);
        return IntStream.range(0, earlier.size()).mapToObj(i -> json -> {
            KeptRelease release = earlier.get(i);
            head(json, place(release, table), "dcat:Dataset", Headings.title(words, table));
            json.text("dcat:version", release.name());
            issued(json, release.date());
            previous(json, table, earlier.subList(i + 1, earlier.size()));
            distributions(json, release.table(table).stream().toList());
        });
    }

    private Consumer<JsonText> year(int year, DataFile workbook) {
        return json -> {
            head(json, Addresses.year(year).url() + "#dataset", "dcat:Dataset", words.get("year.title", year));
            version(json);
            period(json, year);
            distributions(json, List.of(workbook));
        };
    }

    private Stream<Consumer<JsonText>> department(DescribedDepartment one) {
        String page = Addresses.department(one.department().id()).url();
        Consumer<JsonText> series = json -> {
            head(json, page + "#series", "dcat:DatasetSeries", one.department().name());
            json.object(
                    "dct:creator",
                    agent -> agent.text("@type", "foaf:Agent")
                            .text("foaf:name", one.department().name()));
        };
        return Stream.concat(Stream.of(series), one.years().stream().map(year -> json -> {
            head(
                    json,
                    page + "#dataset-" + year,
                    "dcat:Dataset",
                    one.department().name() + " " + year);
            version(json);
            refer(json, "dcat:inSeries", root + page + "#series");
            period(json, year);
            distributions(json, one.files());
        }));
    }

    private void head(JsonText json, String place, String type, String title) {
        json.text("@id", root + place)
                .text("@type", type)
                .text("dct:title", title)
                .text("dct:description", data.shell().description());
        publisher(json);
    }

    private static void period(JsonText json, int year) {
        json.object(
                "dct:temporal",
                period -> period.text("@type", "dct:PeriodOfTime")
                        .object("dcat:startDate", day -> typed(day, year + "-01-01", "date"))
                        .object("dcat:endDate", day -> typed(day, year + "-12-31", "date")));
    }

    private static void typed(JsonText json, String value, String type) {
        json.text("@value", value).text("@type", "xsd:" + type);
    }

    private void distributions(JsonText json, List<DataFile> files) {
        json.objects("dcat:distribution", files, (one, file) -> {
            one.text("@type", "dcat:Distribution");
            refer(one, "dcat:downloadURL", root + file.path().url());
            refer(one, "dcat:accessURL", root + file.path().url());
            refer(one, "dcat:mediaType", MEDIA_TYPES + file.mediaType().toLowerCase(Locale.ROOT));
            one.object(
                    "dcat:byteSize",
                    size -> typed(size, BigDecimal.valueOf(file.bytes()).toPlainString(), "nonNegativeInteger"));
            one.object("spdx:checksum", sum -> {
                sum.text("@type", "spdx:Checksum");
                refer(sum, "spdx:algorithm", "http://spdx.org/rdf/terms#checksumAlgorithm_sha256");
                sum.object("spdx:checksumValue", value -> typed(value, file.sha256(), "hexBinary"));
            });
            terms(one);
        });
    }
}
