package org.mingzhang.describe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published tables in a database that knows nothing of this program, with the types, keys and constraints that their description promises. */
final class DuckTables implements AutoCloseable {
    private final Connection connection;

    private DuckTables(Connection connection) {
        this.connection = connection;
    }

    /** Takes every row of every table. @throws SQLException if one breaks what the description promises */
    static DuckTables load(Path data) throws SQLException, IOException {
        DuckTables tables = new DuckTables(DriverManager.getConnection("jdbc:duckdb:"));
        List<JsonNode> resources = new ArrayList<>();
        new JsonMapper()
                .readTree(Files.readString(data.resolve("datapackage.json")))
                .path("resources")
                .forEach(resources::add);
        while (!resources.isEmpty()) {
            JsonNode next = resources.stream()
                    .filter(one -> resources.stream().noneMatch(other -> !other.equals(one) && names(one, other)))
                    .findFirst()
                    .orElseThrow();
            resources.remove(next);
            tables.take(next, data);
        }
        return tables;
    }

    private static boolean names(JsonNode table, JsonNode other) {
        return table.path("schema")
                .path("foreignKeys")
                .valueStream()
                .anyMatch(key -> key.path("reference").path("resource").equals(other.path("name")));
    }

    private void take(JsonNode resource, Path data) throws SQLException {
        JsonNode schema = resource.path("schema");
        List<String> parts = new ArrayList<>(
                schema.path("fields").valueStream().map(DuckTables::column).toList());
        if (schema.has("primaryKey")) {
            parts.add("PRIMARY KEY (" + columns(schema.path("primaryKey")) + ")");
        }
        schema.path("foreignKeys")
                .forEach(key -> parts.add("FOREIGN KEY (" + columns(key.path("fields"))
                        + ") REFERENCES "
                        + quoted(key.path("reference").path("resource").asString()) + " ("
                        + columns(key.path("reference").path("fields")) + ")"));
        String name = quoted(resource.path("name").asString());
        run("CREATE TABLE " + name + " (" + String.join(", ", parts) + ")");
        String types = schema.path("fields")
                .valueStream()
                .map(field -> "'" + field.path("name").asString() + "': '" + type(field) + "'")
                .collect(Collectors.joining(", "));
        String blank = schema.path("fields")
                .valueStream()
                .filter(field -> field.has("missingValues")
                        && field.path("missingValues").isEmpty())
                .map(field -> "'" + field.path("name").asString() + "'")
                .collect(Collectors.joining(", "));
        run("INSERT INTO " + name + " SELECT * FROM read_csv('"
                + data.resolve(resource.path("path").asString())
                + "', auto_detect=false, header=true, delim=',', quote='\"', escape='\"', nullstr=''"
                + (blank.isEmpty() ? "" : ", force_not_null=[" + blank + "]") + ", columns={"
                + types + "})");
    }

    private static String column(JsonNode field) {
        JsonNode limits = field.path("constraints");
        String name = quoted(field.path("name").asString());
        StringBuilder column = new StringBuilder(name + " " + type(field));
        if (limits.path("required").asBoolean(false)) {
            column.append(" NOT NULL");
        }
        if (limits.has("enum")) {
            column.append(" CHECK (")
                    .append(name)
                    .append(" IN (")
                    .append(limits.path("enum")
                            .valueStream()
                            .map(word -> "'" + word.asString() + "'")
                            .collect(Collectors.joining(", ")))
                    .append("))");
        }
        if (limits.has("minimum")) {
            column.append(" CHECK (")
                    .append(name)
                    .append(" >= ")
                    .append(limits.path("minimum").asInt())
                    .append(')');
        }
        if (limits.has("pattern")) {
            column.append(" CHECK (regexp_full_match(")
                    .append(name)
                    .append(", '")
                    .append(limits.path("pattern").asString())
                    .append("'))");
        }
        return column.toString();
    }

    private static String type(JsonNode field) {
        return switch (field.path("type").asString()) {
            case "string" -> "VARCHAR";
            case "integer" -> "BIGINT";
            case "number" -> "DECIMAL(38,10)";
            case "date" -> "DATE";
            case "boolean" -> "BOOLEAN";
            default -> throw new IllegalArgumentException(field.toString());
        };
    }

    private static String columns(JsonNode names) {
        return names.valueStream().map(name -> quoted(name.asString())).collect(Collectors.joining(", "));
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** How many rows a table has. */
    long rows(String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("SELECT count(*) FROM " + quoted(table))) {
            found.next();
            return found.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
