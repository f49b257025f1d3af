package org.mingzhang.ingest.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.ingest.open.Opener;

/** A document that is imported again, corrected or not. */
class AgainTest {
    private static final String FORM = """
            <h1>项目支出绩效目标表</h1><p>（2031年度）</p><table>
            <tr><td>项目名称</td><td colspan=3>渡口灯塔检修</td></tr>
            <tr><td>主管部门</td><td>江城市东湖区水利局</td><td>实施单位</td><td>东湖区航道所</td></tr>
            <tr><td>项目资金（万元）</td><td>年度资金总额</td><td colspan=2>12.50</td></tr>
            <tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>指标值</td></tr>
            <tr><td>产出指标</td><td>数量指标</td><td>检修灯塔数量</td><td>≥3座</td></tr>
            <tr><td>满意度指标</td><td>服务对象满意度指标</td><td>船员满意度</td><td>≥90%</td></tr>
            </table>""";
    private static final String FILE = "projects/donghu-shuiliju/dukou-dengta-jianxiu/2031-target.json";

    @TempDir
    private Path folder;

    private ImportOutcome run(String html) {
        ImportRequest request = new ImportRequest(folder, null, false);
        return Importer.run(
                request,
                Opener.open("a.html", html.getBytes(StandardCharsets.UTF_8))
                        .sources()
                        .getFirst());
    }

    private String file() throws IOException {
        return Files.readString(folder.resolve(FILE));
    }

    private Map<String, String> all() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return all;
    }

    @Test
    void amountsInTenThousandYuanAreWrittenAsPrintedWithTheirUnit() throws IOException {
        assertFalse(run(FORM).open());
        assertTrue(file().contains("\"requested\": \"12.50万元\""), this::text);
        assertTrue(file().contains("\"name\": \"检修灯塔数量\", \"target\": \"≥3座\""), this::text);
    }

    private String text() {
        try {
            return all().toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void whatNobodyTookOfAFormMakesItOneToReview() throws IOException {
        String strange = FORM.replace("<tr><td>一级指标", "<tr><td>绩效联系窗口</td><td colspan=3>三号窗口</td></tr><tr><td>一级指标");
        ImportOutcome outcome = run(strange);
        assertTrue(outcome.open());
        assertTrue(file().contains("\"review\": true"), this::text);
        assertTrue(outcome.forms().getFirst().doubts().stream()
                .anyMatch(d -> d.code() == org.mingzhang.ingest.Doubt.Code.LEFT_OVER
                        && d.message().contains("三号窗口")));
        assertTrue(Acceptance.of(folder, FILE));
        assertFalse(file().contains("review"), this::text);
    }

    @Test
    void formsOfSeveralYearsAndDepartmentsAreFiledApart() throws IOException {
        String other = FORM.replace("2031", "2030").replace("水利局", "林业局").replace("渡口灯塔检修", "古树补植");
        run(FORM + other + FORM.replace("渡口灯塔检修", "渡口清淤"));
        assertTrue(Files.exists(folder.resolve(FILE)), this::text);
        assertTrue(Files.exists(folder.resolve("projects/donghu-linyeju/gushu-buzhi/2030-target.json")), this::text);
        assertTrue(Files.exists(folder.resolve("documents/donghu-shuiliju-2030-target.json")), this::text);
    }

    @Test
    void theSameFileChangesNothing() throws IOException {
        run(FORM);
        Map<String, String> before = all();
        assertTrue(run(FORM).unchanged());
        assertEquals(before, all());
    }

    @Test
    void aCorrectedFileChangesWhatNobodyTouchedAndKeepsWhatAnEditorWrote() throws IOException {
        run(FORM);
        Files.writeString(
                folder.resolve(FILE),
                file().replace("≥3座", "≥3个").replace("\"name\": \"渡口", "\"summary\": \"检修灯塔。\",\n  \"name\": \"渡口"));
        ImportOutcome again = run(FORM.replace("≥3座", "≥5座").replace("≥90%", "≥95%"));
        assertTrue(file().contains("≥3个"), this::text);
        assertTrue(file().contains("≥95%"), this::text);
        assertTrue(file().contains("\"summary\": \"检修灯塔。\""), this::text);
        String changes = String.join("\n", again.forms().getFirst().changes());
        assertTrue(changes.contains("\"≥3个\" stays as an editor wrote it; the document now prints \"≥5座\""), changes);
        assertTrue(changes.contains("\"≥90%\" -> \"≥95%\""), changes);
        assertEquals(2, again.forms().getFirst().changes().size(), changes);
    }

    @Test
    void whatVanishedIsToldAndStays() throws IOException {
        run(FORM);
        ImportOutcome again = run(FORM.replace("渡口灯塔检修", "苗圃补植"));
        assertTrue(
                again.notes().toString().contains(FILE + ": the document no longer prints this form; the file stays"),
                again.notes()::toString);
        assertTrue(Files.exists(folder.resolve(FILE)));
    }

    @Test
    void everyCharacterIsCountedOnce() {
        ImportOutcome outcome = run(FORM);
        int characters = FORM.replaceAll("<[^>]*>", "").replaceAll("\\s", "").length();
        assertEquals(
                characters,
                outcome.ledger().values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void aFormIsAcceptedOnceAnEditorLookedAtIt() throws IOException {
        run(FORM.replace("<td>≥3座</td>", "<td></td>"));
        assertTrue(Acceptance.of(folder, "content/" + FILE));
        assertFalse(Acceptance.of(folder, "content/" + FILE));
    }
}
