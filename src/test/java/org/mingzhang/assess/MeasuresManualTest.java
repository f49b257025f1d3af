package org.mingzhang.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.Measure;
import org.mingzhang.model.Unit;

@DisplayName("Every table in docs/measures.md")
class MeasuresManualTest {
    private static final Path MANUAL = Path.of("docs", "measures.md");

    @Test
    @DisplayName("tells what the program does")
    void tellsWhatTheProgramDoes() throws IOException {
        List<String> header = List.of();
        Set<List<String>> tables = new HashSet<>();
        for (String line : Files.readAllLines(MANUAL, StandardCharsets.UTF_8)) {
            List<String> cells = cells(line);
            if (cells.isEmpty()) {
                header = List.of();
            } else if (header.isEmpty()) {
                header = cells;
                tables.add(header);
            } else if (!cells.get(0).startsWith("-")) {
                assertEquals(cells, found(header, cells));
            }
        }
        assertEquals(10, tables.size());
    }

    /** The row as the program would write it; a table that states no reading comes back as it is. */
    private static List<String> found(List<String> header, List<String> cells) {
        List<String> found = new ArrayList<>(cells);
        for (int i = 1; i < cells.size(); i++) {
            found.set(i, cell(header.get(i), cells, i));
        }
        return found;
    }

    private static String cell(String column, List<String> cells, int i) {
        String printed = cells.get(0);
        return switch (column) {
            case "comparator" -> Measure.of(printed).bound().symbol();
            case "value", "lower" -> Measure.of(printed).valueText();
            case "upper" -> Measure.of(printed).upperText();
            case "unit" -> Measure.of(printed).unit();
            case "base unit" -> Unit.of(printed).base();
            case "factor" -> Unit.of(printed).inBase(BigDecimal.ONE).toPlainString();
            case "verdict" ->
                (cells.size() > 3
                                ? Compared.printed(cells.get(2), cells.get(3), printed, cells.get(1))
                                : Compared.printed(printed, cells.get(1)))
                        .verdict()
                        .id();
            case "in an indicator of time" -> Measure.ofTime(printed).valueText();
            case "elsewhere" -> Measure.of(printed).valueText();
            case "compared" -> Unit.of(printed).commensurable(Unit.of(cells.get(1))) ? "yes" : "no";
            default -> cells.get(i);
        };
    }

    private static List<String> cells(String line) {
        return line.startsWith("|")
                ? Arrays.stream(line.substring(1).split("\\|", -1))
                        .map(cell -> cell.strip().replace("`", ""))
                        .toList()
                        .subList(0, (int) line.chars().filter(c -> c == '|').count() - 1)
                : List.of();
    }
}
