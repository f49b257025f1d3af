package org.mingzhang.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.describe.DataFile;
import org.mingzhang.describe.DataSums;
import org.mingzhang.describe.DescribedTable;
import org.mingzhang.export.Format;
import org.mingzhang.export.Piece;
import org.mingzhang.export.Table;
import org.mingzhang.output.FileSink;
import org.mingzhang.output.SitePath;
import org.mingzhang.page.Words;

/** The tables that grow project by project, each in every format. They are never held as a whole. */
final class TableFiles implements AutoCloseable {
    private final Map<Table, List<Growing>> files = new EnumMap<>(Table.class);

    TableFiles(FileSink release, Words words) {
        for (Table table : Table.values()) {
            List<Growing> growing = new ArrayList<>();
            for (Format format : Format.values()) {
                growing.add(new Growing(
                        format, table.path(format), release.appender(table.path(format)), table.head(format, words)));
            }
            files.put(table, growing);
        }
    }

    /** Adds the rows of one project to each table. */
    void append(Map<Table, Piece> pieces) {
        pieces.forEach((table, piece) -> {
            if (!piece.isEmpty()) {
                files.getOrDefault(table, List.of()).forEach(file -> file.append(piece));
            }
        });
    }

    /** The files of a table, once they are closed. */
    @SuppressWarnings("EnumOrdinal") // a table has one file a format, in their order
    DescribedTable described(Table table) {
        List<Growing> formats = files.getOrDefault(table, List.of());
        Growing csv = formats.get(Format.CSV.ordinal());
        return new DescribedTable(
                table,
                csv.rows,
                csv.file(),
                formats.get(Format.JSON.ordinal()).file(),
                formats.get(Format.SPREADSHEET.ordinal()).file());
    }

    @Override
    public void close() {
        files.values().forEach(formats -> formats.forEach(Growing::finish));
    }

    private static final class Growing {
        private final Format format;
        private final SitePath path;
        private final OutputStream out;
        private final MessageDigest sum = DataSums.sha256();
        private long rows;
        private long size;

        Growing(Format format, SitePath path, OutputStream out, byte[] head) {
            this.format = format;
            this.path = path;
            this.out = out;
            write(head);
        }

        void append(Piece piece) {
            if (rows > 0) {
                write(format.separator());
            }
            rows += piece.rows();
            write(piece.in(format));
        }

        void finish() {
            try (out) {
                write(format.foot());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot finish a table", e);
            }
        }

        /** To be asked once. */
        DataFile file() {
            return new DataFile(path, format.mediaType(), size, DataSums.hex(sum));
        }

        private void write(byte[] bytes) {
            try {
                out.write(bytes);
                sum.update(bytes);
                size += bytes.length;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write a table", e);
            }
        }
    }
}
