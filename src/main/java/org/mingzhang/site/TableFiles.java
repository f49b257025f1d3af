package org.mingzhang.site;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.export.Format;
import org.mingzhang.export.Piece;
import org.mingzhang.export.Table;
import org.mingzhang.output.FileSink;

/** The tables that grow project by project, each in every format. They are never held as a whole. */
final class TableFiles implements AutoCloseable {
    private final Map<Table, List<Growing>> files = new EnumMap<>(Table.class);

    TableFiles(FileSink release, List<Table> tables) {
        for (Table table : tables) {
            List<Growing> growing = new ArrayList<>();
            for (Format format : Format.values()) {
                growing.add(new Growing(format, table, release.appender(table.path(format))));
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

    /** How large the file is so far, its foot included. */
    long size(Table table, Format format) {
        return files.getOrDefault(table, List.of()).stream()
                .filter(file -> file.format == format)
                .mapToLong(file -> file.size + format.foot().length)
                .sum();
    }

    @Override
    public void close() {
        files.values().forEach(formats -> formats.forEach(Growing::finish));
    }

    private static final class Growing {
        private final Format format;
        private final OutputStream out;
        private boolean first = true;
        private long size;

        Growing(Format format, Table table, OutputStream out) {
            this.format = format;
            this.out = out;
            write(table.head(format));
        }

        void append(Piece piece) {
            if (!first) {
                write(format.separator());
            }
            first = false;
            write(piece.in(format));
        }

        void finish() {
            try (out) {
                write(format.foot());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot finish a table", e);
            }
        }

        private void write(byte[] bytes) {
            try {
                out.write(bytes);
                size += bytes.length;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write a table", e);
            }
        }
    }
}
