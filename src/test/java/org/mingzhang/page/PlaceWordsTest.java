package org.mingzhang.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Readers are told in words where something changed. */
class PlaceWordsTest {
    /** What follows from the rest or names a form. */
    private static final Set<String> NOT_COMPARED = Set.of(
            "id",
            "page",
            "department",
            "noteHtml",
            "sequence",
            "targetReading",
            "actualReading",
            "findings",
            "rollUp",
            "verdict",
            "verdictBasis",
            "judgement",
            "placeholder",
            "unitFromTarget",
            "disclosures",
            "year",
            "stage",
            "part",
            "publishedAt",
            "sha256");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-target indicators “清淤 河道数” target|2024 年绩效目标表 · 指标 “清淤 河道数” · 年度指标值",
                "2024-self-evaluation execution “total”#2 executed|2024 年绩效自评表 · 预算执行 “年度资金总额”#2 · 全年执行数",
                "2024-target form|2024 年绩效目标表 · 表名",
                "2024-target goal annual|2024 年绩效目标表 · 目标 · 年度目标",
                "2024-monitoring-2 funding parts “bonds” amount|2024 年运行监控表（第 2 张表） · 资金 · 其他来源 “专项债券” · 金额",
                "2024-later some|2024-later · some",
                "title|标题",
                "''|''"
            })
    void placesAreToldInWords(String place, String said) {
        assertEquals(said, PlaceWords.of(Words.of("zh-CN"), place));
    }

    /** What is compared of a record and has no word would be told by its name in the data. */
    @Test
    void everyMemberThatIsComparedHasAWord() throws IOException {
        JsonNode schema = new JsonMapper()
                .readTree(Files.readString(Path.of("src/main/resources/published/project.schema.json")));
        Set<String> members = new TreeSet<>();
        members(schema, members);
        for (String language : List.of("zh-CN", "en")) {
            Words words = Words.of(language);
            assertEquals(
                    List.of(),
                    members.stream()
                            .filter(member -> !words.keys().contains("place." + member))
                            .toList(),
                    language);
        }
    }

    private static void members(JsonNode schema, Set<String> members) {
        schema.path("properties").properties().forEach(one -> {
            if (!NOT_COMPARED.contains(one.getKey())) {
                members.add(one.getKey());
            }
            members(one.getValue().path("items"), members);
            if (!one.getKey().equals("department")) {
                members(one.getValue(), members);
            }
        });
    }
}
