package org.mingzhang.assess;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingzhang.model.Stage;

@DisplayName("The results column of a form")
class ResultsTest {
    @DisplayName("counts a mark for nothing neither as reported nor as the target's own text")
    @ParameterizedTest(name = "{0} × {1}")
    @CsvSource(
            delimiter = '|',
            value = {"≥3次 | /", "/ | /", "无 | 无", "— | —", "不适用 | 不适用", "N/A | N/A", "12月底前 | 未填", "达标 | 暂无"})
    void marksForNothing(String target, String actual) {
        List<AssessedIndicator> form = List.of(Compared.printed(target, actual));
        Results results = Results.of(form);
        assertEquals(0, results.reported().count());
        assertEquals(0, results.verbatim().count());
        assertEquals(0, results.alike().count());
        assertEquals(0, results.figure());
        VerdictCounts counts = VerdictCounts.of(form);
        assertEquals(0, counts.reported());
        assertEquals(1, counts.of(Verdict.UNKNOWN));
        assertEquals(0, counts.judged());
    }

    @Test
    @DisplayName("of a monitoring form has no result, whatever it prints")
    void theMiddleOfTheYear() {
        List<AssessedIndicator> form = List.of(
                Compared.printed("数量指标", "场次", "≥3次", "1次", Stage.MONITORING),
                Compared.printed("数量指标", "人数", "≥3人", "≥3人", Stage.MONITORING),
                Compared.printed("质量指标", "情况", "完成", "完成", Stage.MONITORING));
        assertEquals(Results.NONE, Results.of(form));
        assertEquals(3, VerdictCounts.of(form).of(Verdict.PENDING));
    }

    @Test
    @DisplayName("counts the target's own text and other bounds as what they are")
    void ownTextAndBounds() {
        Results results = Results.of(List.of(
                Compared.printed("9-11月", "9-11月"), Compared.printed("≥3次", "≥4次"), Compared.printed("≥3次", "4次")));
        assertEquals(3, results.reported().count());
        assertEquals(1, results.verbatim().count());
        assertEquals(1, results.restated().count());
    }

    @DisplayName("says whether a unit was taken from the target")
    @ParameterizedTest(name = "{0} × {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "≥90% | 95 | true",
                "≥90% | 95% | false",
                "=0起 | 0 | true",
                "≥2万人 | 2.3万 | true",
                "≥90 | 95 | false"
            })
    void unitFromTarget(String target, String actual, boolean taken) {
        assertEquals(taken, Compared.printed(target, actual).comparison().unitFromTarget());
    }
}
