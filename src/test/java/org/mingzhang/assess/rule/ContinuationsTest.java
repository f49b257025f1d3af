package org.mingzhang.assess.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.assess.Assessor;
import org.mingzhang.assess.Continuations;
import org.mingzhang.assess.ProjectRow;
import org.mingzhang.assess.Survey;

/** Two projects are suggested as one where one follows the other under a similar name with the same indicators. */
class ContinuationsTest {
    private static FormBuilder form(String id, String name, int year, int indicators) {
        FormBuilder form = new FormBuilder().project(id, name, 1).year(year);
        for (int i = 1; i <= indicators; i++) {
            form.target("数量", "场次" + i, year + i + "次");
        }
        return form;
    }

    private static List<String> suggested(FormBuilder... forms) {
        List<ProjectRow> rows = Stream.of(forms)
                .map(form -> ProjectRow.of(Assessor.assess(form.project())))
                .toList();
        return Continuations.of(new Survey(rows)).stream()
                .map(Continuations.Pair::text)
                .toList();
    }

    @Test
    void aSimilarNameInTheNextYearWithThreeIndicatorsIsSuggested() {
        assertEquals(
                List.of(
                        "projects/shuiwuju/p1 (河道培训, to 2030) and projects/shuiwuju/p2 (河长综合培训, from 2031) may be one project: "
                                + "3 indicators of the same names. If they are, move the files into one folder."),
                suggested(form("p1", "河道培训", 2030, 3), form("p2", "河长综合培训", 2031, 4)));
    }

    @Test
    void anotherNameNeedsMoreIndicators() {
        assertEquals(
                0,
                suggested(form("p1", "水闸", 2030, 5), form("p2", "泵站", 2031, 5)).size());
        assertEquals(
                1,
                suggested(form("p1", "水闸", 2030, 6), form("p2", "泵站", 2031, 6)).size());
    }

    @Test
    void fewIndicatorsOneYearOrAGapOfAYearAreNot() {
        assertEquals(List.of(), suggested(form("p1", "河道培训", 2030, 2), form("p2", "河长培训", 2031, 2)));
        assertEquals(List.of(), suggested(form("p1", "河道培训", 2030, 3), form("p2", "河长培训", 2030, 3)));
        assertEquals(List.of(), suggested(form("p1", "河道培训", 2030, 3), form("p2", "河长培训", 2032, 3)));
        assertEquals(List.of(), suggested(form("p1", "河道培训", 2030, 0), form("p2", "河长培训", 2031, 0)));
    }

    @Test
    void indicatorsThatManyProjectsHaveSayNothing() {
        assertEquals(
                List.of(),
                suggested(
                        form("p1", "河道培训", 2030, 3),
                        form("p2", "河长培训", 2031, 3),
                        form("p3", "水闸", 2030, 3),
                        form("p4", "泵站", 2030, 3)));
    }

    @Test
    void aRollUpIsNeverSuggested() {
        assertEquals(
                List.of(),
                suggested(
                        form("p1", "河道培训", 2030, 3), form("p2", "河长培训", 2031, 3).rollUpOf("p3", "p4")));
    }
}
