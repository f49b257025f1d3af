package org.mingzhang.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.mingzhang.model.Money;
import org.mingzhang.page.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaTest {
    private static final Schema<List<String>> TEXTS = Schema.of(
            TableField.text("a", "甲", "a", row -> row.get(0)),
            TableField.text("b", "乙", "b", row -> row.get(1)),
            TableField.text("c", "丙", "c", row -> row.get(2)));

    @Test
    void whatIsWrittenAsCsvIsReadBackAsItWas() throws IOException {
        List<List<String>> rows = hostileRows();
        String csv = new String(TEXTS.piece(rows).csv(), UTF_8);
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(csv))) {
            List<List<String>> read = parser.stream().map(SchemaTest::unguarded).toList();
            assertEquals(rows, read);
        }
    }

    @Test
    void whatIsWrittenAsJsonIsReadBackAsItWas() {
        List<List<String>> rows = hostileRows();
        JsonNode read =
                new JsonMapper().readTree("[" + new String(TEXTS.piece(rows).json(), UTF_8) + "]");
        assertEquals(rows, read.valueStream().map(SchemaTest::texts).toList());
    }

    @Test
    void quotesStandOnlyWhereTheyAreNeeded() {
        Piece piece = TEXTS.piece(List.of(List.of("a", "=100%", "x,\"y\""), List.of("b", "", "1\n2")));
        assertEquals("a,=100%,\"x,\"\"y\"\"\"\r\nb,,\"1\n2\"\r\n", new String(piece.csv(), UTF_8));
        assertEquals(
                "{\"a\":\"a\",\"b\":\"=100%\",\"c\":\"x,\\\"y\\\"\"},\n{\"a\":\"b\",\"c\":\"1\\n2\"}",
                new String(piece.json(), UTF_8));
    }

    @Test
    void numbersArePlainAndKeepTheirDecimals() {
        Schema<BigDecimal> schema = Schema.of(
                TableField.number("n", "数", "number", row -> row), TableField.yuan("y", "元", "yuan", Money::new));
        Piece piece = schema.piece(List.of(new BigDecimal("1E+3"), new BigDecimal("-9.50")));
        assertEquals("1000,1000.00\r\n-9.50,-9.50\r\n", new String(piece.csv(), UTF_8));
        assertEquals("{\"n\":1000,\"y\":1000.00},\n{\"n\":-9.50,\"y\":-9.50}", new String(piece.json(), UTF_8));
    }

    @Test
    void halfASurrogatePairIsReplacedInBothFormats() {
        Piece piece = TEXTS.piece(List.of(List.of("\ud83d", "a\udcb0b", "\ud83d\udcb0")));
        assertEquals("\ufffd,a\ufffdb,\ud83d\udcb0\r\n", new String(piece.csv(), UTF_8).replace("\"", ""));
        assertEquals("{\"a\":\"\ufffd\",\"b\":\"a\ufffdb\",\"c\":\"\ud83d\udcb0\"}", new String(piece.json(), UTF_8));
    }

    @Test
    void noRowsAreAnEmptyPieceAndAnEmptyTable() {
        Piece piece = TEXTS.piece(List.of());
        assertTrue(piece.isEmpty());
        assertArrayEquals(new byte[0], piece.json());
        String file = new String(Table.DEPARTMENTS.head(Format.JSON, Words.of("en")), UTF_8)
                + new String(Format.JSON.foot(), UTF_8);
        assertTrue(new JsonMapper().readTree(file).isEmpty(), file);
    }

    private static List<List<String>> hostileRows() {
        Random random = HostileText.random();
        return IntStream.range(0, 5_000)
                .mapToObj(i ->
                        Stream.generate(() -> HostileText.next(random)).limit(3).toList())
                .toList();
    }

    private static List<String> unguarded(CSVRecord row) {
        return row.stream().map(FormulaGuard::unguard).toList();
    }

    private static List<String> texts(JsonNode row) {
        return Stream.of("a", "b", "c").map(key -> row.path(key).asString("")).toList();
    }
}
