package org.mingzhang.describe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.mingzhang.export.Column;
import org.mingzhang.export.ColumnType;
import org.mingzhang.export.Headings;
import org.mingzhang.export.JsonText;
import org.mingzhang.export.Table;
import org.mingzhang.export.ValueLimits;
import org.mingzhang.model.Document;
import org.mingzhang.model.Publication;
import org.mingzhang.model.SiteSettings;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Words;

/**
 * {@code data/datapackage.json}: what the tables hold, for programs that read <a href="https://datapackage.org/standard/data-package/">Data
 * Package</a>, version 2.
 */
public final class DataPackage {
    /** Where it is published. */
    public static final SitePath PATH = new SitePath("data/datapackage.json");

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String NAME = "public-budget-performance";

    /** Of more documents the table of documents tells. */
    private static final int MOST_SOURCES = 1000;

    private final DataSet data;
    private final Words words;

    private DataPackage(DataSet data) {
        this.data = data;
        this.words = data.shell().words();
    }

    /** The file. */
    public static OutputFile of(DataSet data) {
        return OutputFile.text(PATH, JsonText.pretty(new DataPackage(data)::write));
    }

    private void write(JsonText json) {
        SiteSettings settings = data.shell().settings();
        Publication.NamedRelease release = settings.publication().release();
        json.text("$schema", PROFILE)
                .text("name", NAME)
                .text("title", settings.title())
                .text("description", settings.description())
                .text("homepage", data.shell().baseUrl())
                .text("version", release == null ? null : release.name())
                .text("created", Licences.moment(data.shell().date()));
        Licences.write(json, settings.licence());
        json.objects(
                "contributors",
                List.of(settings.publisher()),
                (publisher, name) -> publisher.text("title", name).texts("roles", List.of("publisher")));
        json.printedObjects("sources", sources(), (one, source) -> source.accept(one));
        json.objects("resources", data.tables(), this::resource);
    }

    /** The published documents with the sums of their files; a long list would make the description larger than what it describes. */
    private List<Consumer<JsonText>> sources() {
        List<Consumer<JsonText>> sources = new ArrayList<>();
        if (data.documents().size() > MOST_SOURCES) {
            sources.add(json ->
                    json.text("title", Headings.title(words, Table.DOCUMENTS)).text("path", fileName(Table.DOCUMENTS)));
            return sources;
        }
        for (Document document : data.documents()) {
            sources.add(json -> json.text("title", document.title())
                    .text("path", document.publishedAt())
                    .text("version", Integer.toString(document.year()))
                    .text("document_id", document.id())
                    .text("hash", document.sha256() == null ? null : "sha256:" + document.sha256()));
        }
        return sources;
    }

    private String fileName(Table table) {
        return data.tables().stream()
                .filter(t -> t.table() == table)
                .map(t -> name(t.csv()))
                .findFirst()
                .orElseThrow();
    }

    /** The description lies beside the tables. */
    private static String name(DataFile file) {
        return file.path().value().substring(file.path().value().lastIndexOf('/') + 1);
    }

    private void resource(JsonText json, DescribedTable described) {
        Table table = described.table();
        json.text("name", table.id())
                .text("type", "table")
                .text("path", name(described.csv()))
                .text("title", Headings.title(words, table))
                .text("format", "csv")
                .text("mediatype", described.csv().mediaType())
                .text("encoding", "utf-8")
                .number("bytes", BigDecimal.valueOf(described.csv().bytes()))
                .text("hash", "sha256:" + described.csv().sha256())
                .number("rows", BigDecimal.valueOf(described.rows()))
                .object(
                        "dialect",
                        dialect -> dialect.text("delimiter", ",")
                                .word("lineTerminator", "\r\n")
                                .text("quoteChar", "\"")
                                .truth("doubleQuote", true)
                                .truth("header", true))
                .object("schema", schema -> schema(schema, table));
    }

    private void schema(JsonText json, Table table) {
        json.objects("fields", table.columns(), (field, column) -> field(field, table, column))
                .objects(
                        "missingValues",
                        List.of(""),
                        (missing, value) -> missing.word("value", value).text("label", words.get("data.notPrinted")))
                .texts("primaryKey", table.key())
                .printedObjects(
                        "foreignKeys",
                        table.references(),
                        (key, to) -> key.texts("fields", to.columns())
                                .object(
                                        "reference",
                                        target -> target.text(
                                                        "resource", to.table().id())
                                                .texts("fields", to.columns())));
    }

    private void field(JsonText json, Table table, Column column) {
        ValueLimits limits = column.limits();
        json.text("name", column.name())
                .text("type", column.type().id())
                .text("title", Headings.of(words, table, column))
                .text("description", Headings.description(words, column))
                .text("unit", limits.unit());
        if (limits.blank()) {
            json.objects("missingValues", List.of(), (one, none) -> {});
        }
        if (column.type() == ColumnType.BOOLEAN) {
            json.texts("trueValues", List.of("true")).texts("falseValues", List.of("false"));
        }
        json.texts("categories", limits.words()).truth("categoriesOrdered", limits.ordered() ? true : null);
        if (limits.any()) {
            json.object(
                    "constraints",
                    constraints -> constraints
                            .truth("required", limits.required() ? true : null)
                            .texts("enum", limits.words())
                            .integer("minimum", limits.minimum())
                            .text("pattern", limits.pattern()));
        }
    }
}
