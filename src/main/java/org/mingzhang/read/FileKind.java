package org.mingzhang.read;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/** The kinds of JSON file in a content folder, each with its schema, compiled once. */
enum FileKind {
    SITE,
    DEPARTMENT,
    DOCUMENT,
    PROJECT,
    DISCLOSURE,
    SYNONYMS;

    @SuppressWarnings("ImmutableEnumChecker") // compiled once and safe for all threads, though it does not say so
    private final Schema schema;

    FileKind() {
        String resource = "/schema/" + name().toLowerCase(Locale.ROOT) + ".schema.json";
        try (InputStream in = FileKind.class.getResourceAsStream(resource)) {
            schema = registry().getSchema(in, InputFormat.JSON);
            schema.initializeValidators();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    // Called before any static field of an enum could be set.
    private static SchemaRegistry registry() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .locale(Locale.ROOT)
                .pathType(PathType.JSON_POINTER)
                .build();
        return SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemaRegistryConfig(config));
    }

    Schema schema() {
        return schema;
    }
}
