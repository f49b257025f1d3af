package org.mingzhang.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingzhang.releases.KnownThing;
import org.mingzhang.releases.ReleaseNote;

/** What releases are told apart by where the old values are not at hand. */
class HashedReleasesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 3, 1);
    private static final LocalDate SECOND = LocalDate.of(2025, 9, 1);

    /** So many projects of one name. */
    private record Named(int count, String name) implements OnlyProjects {
        @Override
        public List<String> projects() {
            return IntStream.range(0, count).mapToObj(i -> "luqi/p" + i).toList();
        }

        @Override
        public byte[] record(String project) {
            return ("{\"name\":\"" + name + "\"}").getBytes(StandardCharsets.UTF_8);
        }
    }

    private static SortedMap<String, KnownThing> known(SiteState state, SortedMap<String, KnownThing> before) {
        return ReleaseChanges.known(state, before, before.isEmpty() ? FIRST : SECOND);
    }

    @Test
    void aHundredThousandProjectsAreKnownAndOneMoreMakesNone() {
        assertEquals(100_000, known(new Named(100_000, "绿化"), new TreeMap<>()).size());
        assertEquals(0, known(new Named(100_001, "绿化"), new TreeMap<>()).size());
    }

    @Test
    void moreChangesThanAreToldAreCounted() {
        SortedMap<String, KnownThing> before = known(new Named(ReleaseNote.MOST + 7, "绿化"), new TreeMap<>());
        SortedMap<String, KnownThing> now = known(new Named(ReleaseNote.MOST + 7, "养护"), before);
        ReleaseChanges changes = ReleaseChanges.byHash(before, now);
        assertEquals(ReleaseNote.MOST, changes.changes().size());
        assertEquals(7, changes.left());
    }

    @Test
    void aProjectThatStaysKeepsTheDayOfItsLastChange() {
        SortedMap<String, KnownThing> before = known(new Named(2, "绿化"), new TreeMap<>());
        assertEquals(
                List.of(FIRST, FIRST, SECOND),
                known(new Named(3, "绿化"), before).values().stream()
                        .map(KnownThing::since)
                        .toList());
    }
}
