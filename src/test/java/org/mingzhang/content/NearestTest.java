package org.mingzhang.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("name", "summary", "source", "score", "weight", "totalScore");

    @ParameterizedTest
    @CsvSource({
        "wieght, weight",
        "sumary, summary",
        "Name, name",
        "nmae, name",
        "scoer, score",
        "totalscore, totalScore",
        "sourced, source",
        "x,",
        "completelyDifferent,",
        "名称,"
    })
    void suggestsWhatWasProbablyMeant(String found, String meant) {
        assertEquals(Optional.ofNullable(meant), Nearest.to(found, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"abc, abc, 0", "abc, acb, 1", "abc, ab, 1", "abc, xyz, 3", "'', abc, 3", "kitten, sitting, 3"})
    void countsTypingErrors(String a, String b, int errors) {
        assertEquals(errors, Nearest.distance(a, b, 80));
        assertEquals(errors, Nearest.distance(b, a, 80));
    }
}
