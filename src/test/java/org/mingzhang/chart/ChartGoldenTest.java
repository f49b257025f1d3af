package org.mingzhang.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every chart as its SVG was when someone last looked at it. */
class ChartGoldenTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "charts");
    private static final boolean WRITE = "write".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicTest> isDrawnAsBefore() {
        return ChartCases.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> compare(entry)));
    }

    private static void compare(Map.Entry<String, Chart> entry) throws IOException {
        Path golden = FOLDER.resolve(entry.getKey() + ".svg");
        String drawn = Svg.of(entry.getValue());
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, drawn, StandardCharsets.UTF_8);
        }
        assertEquals(Files.readString(golden, StandardCharsets.UTF_8), drawn);
    }

    @Test
    void noDrawingIsLeftOver() throws IOException {
        assumeFalse(WRITE);
        try (Stream<Path> files = Files.list(FOLDER)) {
            TreeSet<String> found = files.map(f -> f.getFileName().toString().replace(".svg", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(ChartCases.all().keySet()), found);
        }
    }
}
