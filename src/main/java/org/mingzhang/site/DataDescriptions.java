package org.mingzhang.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mingzhang.describe.DataFile;
import org.mingzhang.describe.DataIndex;
import org.mingzhang.describe.DataKind;
import org.mingzhang.describe.DataPackage;
import org.mingzhang.describe.DataSet;
import org.mingzhang.describe.DescribedTable;
import org.mingzhang.describe.KeptRelease;
import org.mingzhang.describe.RecordSchemas;
import org.mingzhang.describe.WebCatalog;
import org.mingzhang.export.Column;
import org.mingzhang.export.Headings;
import org.mingzhang.output.FileSink;
import org.mingzhang.output.OutputFile;
import org.mingzhang.page.DataPage;
import org.mingzhang.page.Figures;
import org.mingzhang.page.Words;
import org.mingzhang.plan.SitePlanner;

/**
 * What is told of the open data: files for programs, and what the page of the data lists for people.
 *
 * @param data every table
 * @param files those for programs
 */
record DataDescriptions(DataSet data, List<OutputFile> files) {
    /** Writes the files for programs. */
    static DataDescriptions of(DataSet data, FileSink release) {
        RecordSchemas.files().forEach(release::write);
        List<OutputFile> files = Stream.concat(Stream.of(DataIndex.of(data), DataPackage.of(data)), WebCatalog.of(data))
                .toList();
        files.forEach(release::write);
        return new DataDescriptions(data, files);
    }

    /** All files, told in the language of the words. */
    SitePlanner.DataFiles files(Words words) {
        return new SitePlanner.DataFiles(
                workbooks(),
                tables(words),
                descriptions(words),
                DataKind.of(data).stream()
                        .map(kind -> new DataPage.Kind(kind.address(), words.get("describes." + kind.name())))
                        .toList());
    }

    /** The releases of which something is kept. */
    List<String> kept() {
        return data.kept().stream().map(KeptRelease::name).toList();
    }

    /** Everything as a workbook, each told in its own language. */
    private List<DataPage.Download> workbooks() {
        List<DataPage.Download> workbooks = new ArrayList<>();
        for (int i = 0; i < data.workbooks().size(); i++) {
            Words theirs = Words.of(data.shell().editions().get(i).language());
            workbooks.add(download(theirs.get("data.workbook"), data.workbooks().get(i)));
        }
        return workbooks;
    }

    /** Every table, told in the language of the words. */
    private List<DataPage.TableFile> tables(Words words) {
        return data.tables().stream().map(table -> table(words, table)).toList();
    }

    /** The files for programs, told in the language of the words. */
    private List<DataPage.Description> descriptions(Words words) {
        return files.stream()
                .map(file -> new DataPage.Description(
                        file.path().url(),
                        file.path(),
                        Figures.bytes(file.bytes().length),
                        words.get("describes." + name(file))))
                .toList();
    }

    private static String name(OutputFile file) {
        String path = file.path().value();
        return path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
    }

    private static DataPage.TableFile table(Words words, DescribedTable described) {
        return new DataPage.TableFile(
                described.table().id(),
                Headings.title(words, described.table()),
                List.of(
                        download("CSV", described.csv()),
                        download("JSON", described.json()),
                        download(words.get("data.spreadsheet"), described.spreadsheet())),
                described.table().columns().stream()
                        .map(column -> column(words, column))
                        .toList());
    }

    private static DataPage.Download download(String format, DataFile file) {
        return new DataPage.Download(format, file.path(), Figures.bytes(file.bytes()), file.mediaType());
    }

    private static DataPage.Column column(Words words, Column column) {
        return new DataPage.Column(column.name(), column.type().id(), Headings.description(words, column));
    }
}
