package org.mingzhang.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A workbook whose sheets grow at the same time. What it holds stands on disk; for one thread at a time. */
public final class BookSpool implements AutoCloseable {
    /** Rows of a sheet in Excel, the head included. */
    public static final int MOST_ROWS = 1_048_576;

    /** The end of a stream of RFC 1951: an empty last block. */
    private static final byte[] END = {3, 0};

    /** The earliest time that an archive can name: the same rows are the same bytes whenever they are written. */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final List<List<SheetSpool>> sheets = new ArrayList<>();
    private final Path work;
    private final int most;

    /**
     * @param sheets how many sheets there will be
     * @param work a name for files beside each other that nobody else has
     */
    public BookSpool(int sheets, Path work) {
        this(sheets, work, MOST_ROWS);
    }

    BookSpool(int sheets, Path work, int most) {
        this.work = work;
        this.most = most;
        for (int i = 0; i < sheets; i++) {
            this.sheets.add(new ArrayList<>());
        }
    }

    /** Adds rows to a sheet; when a spreadsheet could not hold them, to another part of it. */
    public void add(int sheet, List<SheetChunk> chunks) {
        for (SheetChunk chunk : chunks) {
            List<SheetSpool> parts = sheets.get(sheet);
            if (parts.isEmpty() || parts.getLast().rows() + chunk.rows() > most - 1) {
                parts.add(new SheetSpool(work.resolveSibling(work.getFileName() + "-" + sheet + "-" + parts.size())));
            }
            parts.getLast().add(chunk);
        }
    }

    /**
     * Writes the workbook; may be done again with other plans. A sheet without rows is left out.
     *
     * @param plans of the sheets, and of one more at the end
     * @param last the rows of that one
     */
    public void write(List<SheetPlan> plans, SheetChunk last, OutputStream out) {
        List<String> names = names(plans);
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            zip.setUseZip64(Zip64Mode.AsNeeded);
            small(zip, "[Content_Types].xml", Parts.contentTypes(names.size()));
            small(zip, "_rels/.rels", Parts.relations());
            small(zip, "xl/workbook.xml", Parts.workbook(names));
            small(zip, "xl/_rels/workbook.xml.rels", Parts.workbookRelations(names.size()));
            small(zip, "xl/styles.xml", Parts.styles());
            int number = 0;
            for (int i = 0; i < sheets.size(); i++) {
                for (SheetSpool part : sheets.get(i)) {
                    number++;
                    sheet(zip, number, plans.get(i), part);
                }
            }
            sheet(zip, number + 1, plans.getLast(), last);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a workbook", e);
        }
    }

    private List<String> names(List<SheetPlan> plans) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            for (int part = 1; part <= sheets.get(i).size(); part++) {
                names.add(plans.get(i).name(part));
            }
        }
        names.add(plans.getLast().name(1));
        return names;
    }

    private static void small(ZipArchiveOutputStream zip, String name, String text) throws IOException {
        SheetChunk chunk = SheetChunk.of(0, 0, text);
        raw(zip, name, List.of(chunk), InputStream.nullInputStream(), 0);
    }

    private static void sheet(ZipArchiveOutputStream zip, int number, SheetPlan plan, SheetSpool rows)
            throws IOException {
        SheetChunk spooled = new SheetChunk(0, rows.rows(), rows.size(), rows.sum(), new byte[0]);
        try (InputStream read = rows.read()) {
            raw(zip, Parts.sheetPath(number), framed(plan, number, spooled), read, rows.deflated());
        }
    }

    private static void sheet(ZipArchiveOutputStream zip, int number, SheetPlan plan, SheetChunk rows)
            throws IOException {
        raw(zip, Parts.sheetPath(number), framed(plan, number, rows), InputStream.nullInputStream(), 0);
    }

    private static List<SheetChunk> framed(SheetPlan plan, int number, SheetChunk rows) {
        return List.of(SheetChunk.of(0, 1, plan.opening(number == 1)), rows, SheetChunk.of(0, 0, SheetPlan.closing()));
    }

    /** An entry of chunks; the bytes of the middle one of three come from a stream. */
    private static void raw(
            ZipArchiveOutputStream zip, String name, List<SheetChunk> chunks, InputStream middle, long length)
            throws IOException {
        long sum = chunks.getFirst().sum();
        long size = chunks.getFirst().size();
        for (SheetChunk chunk : chunks.subList(1, chunks.size())) {
            sum = Crc.joined(sum, chunk.sum(), chunk.size());
            size += chunk.size();
        }
        List<InputStream> streams = new ArrayList<>(chunks.stream()
                .map(chunk -> (InputStream) new ByteArrayInputStream(chunk.deflated()))
                .toList());
        streams.add(1, middle);
        streams.add(new ByteArrayInputStream(END));
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(BEGINNING); // else the clock's
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setCrc(sum);
        entry.setSize(size);
        entry.setCompressedSize(
                chunks.stream().mapToLong(chunk -> chunk.deflated().length).sum() + length + END.length);
        zip.addRawArchiveEntry(entry, new SequenceInputStream(Collections.enumeration(streams)));
    }

    @Override
    public void close() {
        sheets.forEach(parts -> parts.forEach(SheetSpool::close));
    }
}
