package org.mingzhang.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.Indicator;
import org.mingzhang.model.Stage;

/**
 * Pairs of target and actual in the notations of many provinces, with the verdicts that a careful person gave them before the program did.
 * The differences are listed, and only those of the harmless kind are allowed, in small number.
 */
@DisplayName("A careful reader's verdicts")
class ExpectedVerdictsTest {
    private static final Path TABLE = Path.of("src", "test", "resources", "measures", "expected-verdicts.tsv");
    private static final int FEWEST = 300;
    private static final int ONE_IN = 20;

    private record Pair(List<String> cells, Comparison found) {
        static Pair of(String line) {
            List<String> cells = List.of(line.split("\t", -1));
            Indicator indicator = new Indicator(
                    cells.get(0),
                    "",
                    cells.get(1),
                    cells.get(4),
                    cells.get(5).isEmpty() ? null : cells.get(5),
                    null,
                    null,
                    null);
            Stage stage = Stage.of(cells.get(3)).orElseThrow();
            return new Pair(
                    cells,
                    AssessedIndicator.of(1, indicator, Integer.parseInt(cells.get(2)), stage)
                            .comparison());
        }

        String expected() {
            return cells.get(6);
        }

        String verdict() {
            return found.verdict().id();
        }

        @Override
        public String toString() {
            return String.join(" | ", cells) + " -> " + verdict() + " "
                    + found.basis().id() + " " + found.relation();
        }
    }

    @Test
    @DisplayName("are at least 300")
    void areMany() throws IOException {
        assertTrue(pairs(p -> true).size() >= FEWEST);
    }

    @Test
    @DisplayName("never say missed where the reader does not, nor met")
    void neverAccuseOrPraise() throws IOException {
        assertNone(pairs(p ->
                List.of("met", "missed").contains(p.verdict()) && !p.verdict().equals(p.expected())));
    }

    @Test
    @DisplayName("say the same of what is pending or restated")
    void agreeOnTheRest() throws IOException {
        assertNone(pairs(p -> List.of("pending", "restated").contains(p.expected())
                != List.of("pending", "restated").contains(p.verdict())));
    }

    @Test
    @DisplayName("are needlessly unknown in at most one of twenty")
    void areSeldomUnknown() throws IOException {
        List<Pair> needless =
                pairs(p -> p.verdict().equals("unknown") && !p.expected().equals("unknown"));
        assertTrue(needless.size() * ONE_IN <= pairs(p -> true).size(), () -> lines(needless));
    }

    @Test
    @DisplayName("rest on what the reader says they rest on")
    void restOnTheSame() throws IOException {
        assertNone(pairs(p -> p.verdict().equals(p.expected())
                && !p.found().basis().id().equals(p.cells().get(7))));
    }

    private static void assertNone(List<Pair> differences) {
        assertEquals("", lines(differences), differences.size() + " differences");
    }

    private static String lines(List<Pair> pairs) {
        return String.join("\n", pairs.stream().map(Pair::toString).toList());
    }

    private static List<Pair> pairs(Predicate<Pair> wanted) throws IOException {
        List<String> lines = Files.readAllLines(TABLE, StandardCharsets.UTF_8);
        return lines.subList(1, lines.size()).stream()
                .map(Pair::of)
                .filter(wanted)
                .toList();
    }
}
