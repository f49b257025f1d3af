package org.mingzhang.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Stage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every pair of target and actual in {@code content/} was read by a person, and the reading stands in {@code measures/pairs.tsv}. A new pair
 * fails here until it has been reviewed: read the printed line, not what the program says, and add it to the table.
 */
@DisplayName("The pairs of target and actual in content/")
class PublishedPairsTest {
    private static final Path PROJECTS = Path.of("content", "projects");
    /** No committed pair prints a year on one side only. */
    private static final int YEAR = 2023;

    private static final Path TABLE = Path.of("src", "test", "resources", "measures", "pairs.tsv");

    @Test
    @DisplayName("have the measures and verdicts of the reviewed table")
    void haveTheReviewedMeasuresAndVerdicts() throws IOException {
        TreeSet<String> found = new TreeSet<>();
        for (JsonNode indicator : indicators("")) {
            found.add(row(indicator));
        }
        List<String> table = Files.readAllLines(TABLE, StandardCharsets.UTF_8);
        TreeSet<String> reviewed = new TreeSet<>(table.subList(1, table.size()));
        assertEquals(String.join("\n", reviewed), String.join("\n", found));
    }

    @Test
    @DisplayName("report a bound instead of a result for 33 of the 107 indicators of the self-evaluations of 2023")
    void reportABoundForAThird() throws IOException {
        List<JsonNode> indicators = indicators("2023-self-evaluation.json");
        long restated =
                indicators.stream().filter(i -> row(i).contains("restated")).count();
        assertEquals("33 of 107", restated + " of " + indicators.size());
    }

    private static List<JsonNode> indicators(String fileEnd) throws IOException {
        ObjectMapper json = new JsonMapper();
        List<JsonNode> indicators = new ArrayList<>();
        try (Stream<Path> files = Files.walk(PROJECTS)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> file.toString().endsWith(fileEnd))
                    .sorted()
                    .forEach(file -> read(json, file).path("indicators").forEach(indicators::add));
        }
        return indicators;
    }

    private static JsonNode read(ObjectMapper json, Path file) {
        try {
            return json.readTree(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    private static String row(JsonNode indicator) {
        JsonNode printed = indicator.path("actual");
        AssessedIndicator assessed = AssessedIndicator.of(
                1,
                new Indicator(
                        indicator.path("category").asString(),
                        indicator.path("subcategory").asString(),
                        indicator.path("name").asString(),
                        indicator.path("target").asString(),
                        printed.isMissingNode() ? null : printed.asString(),
                        null,
                        null,
                        null),
                YEAR,
                Stage.SELF_EVALUATION);
        return String.join(
                "\t",
                assessed.indicator().target(),
                printed.isMissingNode() ? "" : printed.asString(),
                columns(assessed.target()),
                columns(assessed.actual()),
                assessed.verdict().id(),
                assessed.comparison().basis().id(),
                assessed.judgement() ? "true" : "false");
    }

    private static String columns(@Nullable Measure measure) {
        return measure == null
                ? "\t\t\t\t"
                : String.join(
                        "\t",
                        measure.kind(),
                        measure.bound().symbol(),
                        measure.valueText(),
                        measure.upperText(),
                        measure.unit());
    }
}
