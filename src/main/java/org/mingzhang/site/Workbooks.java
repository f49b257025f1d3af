package org.mingzhang.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mingzhang.describe.DataFile;
import org.mingzhang.export.Piece;
import org.mingzhang.export.Table;
import org.mingzhang.export.TableSheets;
import org.mingzhang.output.FileSink;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Addresses;
import org.mingzhang.page.Words;
import org.mingzhang.workbook.BookSpool;
import org.mingzhang.workbook.SheetChunk;
import org.mingzhang.workbook.WorkFolder;

/** The workbooks: one of everything, one of each department, one of each fiscal year; in each language of the site. */
final class Workbooks implements AutoCloseable {
    private static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FileSink release;
    private final List<Words> languages;
    private final WorkFolder work = new WorkFolder();
    private final BookSpool all = book("all");
    private final SortedMap<Integer, BookSpool> years = new TreeMap<>();
    private @Nullable BookSpool ofDepartment;

    Workbooks(FileSink release, List<String> languages) {
        this.release = release;
        this.languages = languages.stream().map(Words::of).toList();
    }

    private BookSpool book(String name) {
        return new BookSpool(TableSheets.descriptions() + 1, work.place(name));
    }

    /** Adds rows to the workbooks of everything and of the years, and to that of the department that is being written, if any is. */
    void append(Map<Table, Piece> pieces) {
        for (Table table : Table.values()) {
            Piece piece = pieces.get(table);
            if (piece != null) {
                append(table, piece.sheet());
            }
        }
    }

    @SuppressWarnings("EnumOrdinal") // sheets stand in the order of the tables
    private void append(Table table, List<SheetChunk> chunks) {
        all.add(table.ordinal(), chunks);
        for (SheetChunk chunk : chunks) {
            if (chunk.group() != 0) {
                years.computeIfAbsent(chunk.group(), year -> book("year-" + year))
                        .add(table.ordinal(), List.of(chunk));
            }
        }
        toDepartment(table, chunks);
    }

    /** Adds rows to the workbook of the department alone. */
    @SuppressWarnings("EnumOrdinal") // sheets stand in the order of the tables
    void toDepartment(Table table, List<SheetChunk> chunks) {
        if (ofDepartment != null) {
            ofDepartment.add(table.ordinal(), chunks);
        }
    }

    /** From now on rows are those of a department. */
    void begin() {
        ofDepartment = book("department");
    }

    /** The department's rows are complete. @return its workbook in each language */
    List<DataFile> end(String department) {
        BookSpool book = Objects.requireNonNull(ofDepartment);
        ofDepartment = null;
        try (book) {
            return write(book, language -> Addresses.departmentWorkbook(department, language));
        }
    }

    /** Writes the workbook of everything, in each language. */
    List<DataFile> all() {
        return write(all, Addresses::workbook);
    }

    /** Writes those of the years. @return each in the main language */
    SortedMap<Integer, DataFile> years() {
        SortedMap<Integer, DataFile> files = new TreeMap<>();
        years.forEach((year, book) -> files.put(
                year,
                write(book, language -> Addresses.yearWorkbook(year, language)).getFirst()));
        return files;
    }

    private interface Place {
        SitePath in(String language);
    }

    private List<DataFile> write(BookSpool book, Place place) {
        List<DataFile> files = new ArrayList<>();
        for (int i = 0; i < languages.size(); i++) {
            Words words = languages.get(i);
            files.add(write(book, words, place.in(i == 0 ? "" : words.language())));
        }
        return files;
    }

    private DataFile write(BookSpool book, Words words, SitePath path) {
        SummedOutput out = new SummedOutput(release.appender(path));
        book.write(TableSheets.plans(words), TableSheets.described(words), out);
        return out.file(path, MEDIA_TYPE);
    }

    @Override
    public void close() {
        try (work) {
            if (ofDepartment != null) {
                ofDepartment.close();
            }
            years.values().forEach(BookSpool::close);
            all.close();
        }
    }
}
