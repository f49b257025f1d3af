package org.mingzhang.describe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mingzhang.export.Table;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;

/** The JSON Schemas of all JSON that is published, under {@code data/schema/}. */
public final class RecordSchemas {
    static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";

    /** The records that are no tables; their schemas are written down. */
    private static final List<String> RECORDS = List.of("project", "department", "index");

    private RecordSchemas() {}

    /** Every schema. */
    public static List<OutputFile> files() {
        return Stream.concat(
                        RECORDS.stream().map(name -> new OutputFile(path(name), written(name))),
                        Stream.of(Table.values()).map(RowSchema::of))
                .toList();
    }

    /** Where the schema of a record or table is published. */
    static SitePath path(String name) {
        return new SitePath("data/schema/" + name + ".schema.json");
    }

    private static byte[] written(String name) {
        String resource = "/published/" + name + ".schema.json";
        try (InputStream in = Objects.requireNonNull(RecordSchemas.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
