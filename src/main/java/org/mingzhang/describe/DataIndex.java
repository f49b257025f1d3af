package org.mingzhang.describe;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.mingzhang.export.Headings;
import org.mingzhang.export.JsonText;
import org.mingzhang.export.Table;
import org.mingzhang.model.Publication;
import org.mingzhang.model.SiteSettings;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Words;

/** {@code data/index.json}: where a program begins, and finds everything else. Its addresses go from the root of the site. */
public final class DataIndex {
    /** Where it is published. */
    public static final SitePath PATH = new SitePath("data/index.json");

    private final DataSet data;
    private final Words words;

    private DataIndex(DataSet data) {
        this.data = data;
        this.words = data.shell().words();
    }

    /** The file. */
    public static OutputFile of(DataSet data) {
        return OutputFile.text(PATH, JsonText.pretty(new DataIndex(data)::write));
    }

    private void write(JsonText json) {
        SiteSettings settings = data.shell().settings();
        json.text("title", settings.title())
                .text("description", settings.description())
                .text("publisher", settings.publisher())
                .text("root", data.shell().baseUrl())
                .object(
                        "licence",
                        licence -> licence.text("name", settings.licence().name())
                                .text("url", settings.licence().url()));
        Publication.NamedRelease release = settings.publication().release();
        if (release != null) {
            json.object("release", one -> release(one, release.name(), release.date()));
        }
        json.text("changes", Addresses.CHANGES.url())
                .text("feed", data.shell().feeds() ? Addresses.FEED.url() : null)
                .objects(
                        "keptReleases",
                        data.kept(),
                        (one, kept) -> release(one, kept.name(), kept.date())
                                .text(
                                        "address",
                                        Addresses.release(kept.name(), 1).url())
                                .objects("files", kept.files(), DataIndex::file))
                .text("page", Addresses.DATA.url())
                .text("dataPackage", DataPackage.PATH.url())
                .text("schema", RecordSchemas.path("index").url())
                .objects("tables", data.tables(), this::table)
                .objects("workbooks", data.workbooks(), DataIndex::file)
                .object("records", this::records);
    }

    private static JsonText release(JsonText json, String name, LocalDate date) {
        return json.text("name", name).text("date", date.toString());
    }

    private void records(JsonText json) {
        DataKind.of(data)
                .forEach(kind -> json.object(
                        kind.name(),
                        record -> record.text("address", kind.address())
                                .text(
                                        "schema",
                                        kind.hasSchema()
                                                ? RecordSchemas.path(kind.schema())
                                                        .url()
                                                : null)));
    }

    private void table(JsonText json, DescribedTable described) {
        Table table = described.table();
        json.text("name", table.id())
                .text("title", Headings.title(words, table))
                .number("rows", BigDecimal.valueOf(described.rows()))
                .object("csv", csv -> file(csv, described.csv()))
                .object("spreadsheet", csv -> file(csv, described.spreadsheet()))
                .object(
                        "json",
                        file -> file(file, described.json())
                                .text("schema", RecordSchemas.path(table.id()).url()));
    }

    private static JsonText file(JsonText json, DataFile file) {
        return json.text("address", file.path().url())
                .number("bytes", BigDecimal.valueOf(file.bytes()))
                .text("sha256", file.sha256());
    }
}
