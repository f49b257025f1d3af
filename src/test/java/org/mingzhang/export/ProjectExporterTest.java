package org.mingzhang.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.finding.Scope;
import org.mingzhang.model.Money;
import org.mingzhang.output.OutputFile;
import org.mingzhang.page.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@Isolated("changes the default locale")
class ProjectExporterTest {
    private static final Path GOLDEN = Path.of("src/test/resources/export");

    @Test
    void everyFileOfASmallSiteIsAsExpected() throws IOException {
        for (OutputFile file : site()) {
            Path expected = GOLDEN.resolve(file.path().value());
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(expected.getParent());
                Files.write(expected, file.bytes());
            }
            assertEquals(
                    Files.readString(expected),
                    new String(file.bytes(), UTF_8),
                    file.path().value());
        }
    }

    @Test
    void theLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        List<String> expected = texts(site());
        try {
            for (String tag : List.of("tr-TR", "ar-EG", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertEquals(expected, texts(site()), tag);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aProjectWithoutRowsLeavesNoGapInATable() {
        AssessedProject silent = new AssessedProject(Samples.project().project(), List.of(), List.of());
        Piece empty = export(silent).pieces().get(Table.FINDINGS);
        Piece rows = export(Samples.project()).pieces().get(Table.FINDINGS);
        JsonNode table =
                new JsonMapper().readTree(text(joined(Table.FINDINGS, Format.JSON, List.of(empty, rows, empty, rows))));
        assertEquals(4, table.size());
    }

    private static List<OutputFile> site() {
        ProjectExport export = export(Samples.project());
        List<OutputFile> files = new ArrayList<>();
        files.add(export.record());
        Map<Table, Piece> pieces = export.pieces();
        for (Table table :
                List.of(Table.DISCLOSURES, Table.INDICATORS, Table.BUDGET_ITEMS, Table.EXECUTION, Table.FINDINGS)) {
            List<Piece> parts =
                    table == Table.FINDINGS ? List.of(pieces.get(table), ofDocument()) : List.of(pieces.get(table));
            for (Format format : Format.values()) {
                files.add(joined(table, format, parts));
            }
        }
        String page = "https://example.org/";
        addWhole(
                files,
                SiteTables.documents(List.of(new DocumentRow(
                        Samples.DOCUMENT,
                        Samples.DEPARTMENT,
                        1,
                        Money.of("34999.93"),
                        "adjusted",
                        1,
                        page + "documents/d/"))));
        addWhole(
                files,
                SiteTables.departments(List.of(
                        new DepartmentRow(Samples.DEPARTMENT, 1, 2, 0, List.of("yunxi"), page + "departments/d/"))));
        return files;
    }

    private static void addWhole(List<OutputFile> files, Map<Table, Piece> pieces) {
        pieces.forEach((table, piece) -> {
            for (Format format : Format.values()) {
                files.add(joined(table, format, List.of(piece)));
            }
        });
    }

    private static Piece ofDocument() {
        return SiteTables.findings(List.of(Samples.finding(Scope.DOCUMENT, null, "自称两个项目，收录一个", "declared=2; held=1")));
    }

    private static ProjectExport export(AssessedProject project) {
        return ProjectExporter.export(project, Samples.context());
    }

    /** As whoever writes a table joins its pieces. */
    private static OutputFile joined(Table table, Format format, List<Piece> pieces) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(table.head(format, Words.of("zh-CN")));
        boolean first = true;
        for (Piece piece : pieces) {
            if (!piece.isEmpty()) {
                bytes.writeBytes(first ? new byte[0] : format.separator());
                bytes.writeBytes(piece.in(format));
                first = false;
            }
        }
        bytes.writeBytes(format.foot());
        return new OutputFile(table.path(format), bytes.toByteArray());
    }

    private static List<String> texts(List<OutputFile> files) {
        return files.stream().map(ProjectExporterTest::text).toList();
    }

    private static String text(OutputFile file) {
        return new String(file.bytes(), UTF_8);
    }
}
