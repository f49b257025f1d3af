package org.mingzhang.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where several items of a list have one name, only what changed is told. */
class SameNamesTest {
    private static final String PLACE = "2024-target indicators “培训场次”";

    /** A project with one form, whose indicators of one name promise these. */
    private record Promises(List<String> targets) implements OnlyProjects {
        @Override
        public List<String> projects() {
            return List.of("luqi/peixun");
        }

        @Override
        public byte[] record(String project) {
            return targets.stream()
                    .map(target -> "{\"name\": \"培训场次\", \"target\": \"" + target + "\"}")
                    .collect(Collectors.joining(
                            ",",
                            "{\"name\": \"培训\", \"disclosures\": [{\"year\": 2024, \"stage\": \"target\", \"form\": \"表\", \"indicators\": [",
                            "]}]}"))
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static List<String> told(List<String> before, List<String> after) {
        List<String> told = new ArrayList<>();
        StateComparison.run(
                new Promises(before),
                new Promises(after),
                change ->
                        told.add(change.place().replace(PLACE, "") + ": " + change.before() + " → " + change.after()));
        return told;
    }

    @Test
    void theFirstThatGoesLeavesTheOthersAsTheyAre() {
        assertEquals(
                List.of("#3 name: 培训场次 → null", "#3 target: 1场 → null"),
                told(List.of("1场", "2场", "3场"), List.of("2场", "3场")));
    }

    @Test
    void oneThatIsPutInBeforeTheOthersIsTheOnlyOneThatComes() {
        assertEquals(
                List.of(" name: null → 培训场次", " target: null → 0场"),
                told(List.of("1场", "2场"), List.of("0场", "1场", "2场")));
    }

    @Test
    void ofAsManyEachIsHeldAgainstTheOneInItsPlace() {
        assertEquals(List.of(" target: 1场 → 2场", "#2 target: 2场 → 1场"), told(List.of("1场", "2场"), List.of("2场", "1场")));
    }

    @Test
    void whatGoesAndWhatChangesAreTold() {
        assertEquals(
                List.of(" target: 1场 → 9场", "#3 name: 培训场次 → null", "#3 target: 2场 → null"),
                told(List.of("1场", "2场", "3场"), List.of("9场", "3场")));
        assertEquals(List.of(), told(Stream.of("1场", "1场").toList(), List.of("1场", "1场")));
    }
}
