package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.cache.ScratchFile;
import org.mingzhang.model.ProjectId;
import org.mingzhang.problem.Problems;

/** What the first reading hands to the second. */
final class CarriedTest {
    private final Whole whole = FirstReading.whole(Path.of("content"), new Problems(), Progress.NONE);
    private final List<ProjectId> projects = whole.content().projects();

    @Test
    void everyPublishedProjectComesBackAsItWas() {
        try (Carried carried = Carried.of(projects)) {
            List<AssessedProject> assessed = projects.stream()
                    .map(id -> whole.projects().alone(id, whole.projects().files(id)))
                    .toList();
            assessed.parallelStream().forEach(carried::put);
            assessed.parallelStream()
                    .forEach(project -> assertEquals(
                            Optional.of(project), carried.get(project.project().id())));
        }
    }

    @Test
    void whatWasNotCarriedIsNotThere() {
        assertEquals(Optional.empty(), Carried.nothing().get(projects.getFirst()));
        try (Carried carried = Carried.of(projects)) {
            assertEquals(Optional.empty(), carried.get(projects.getLast()));
        }
    }

    @Test
    void whatTheDiskDoesNotTakeIsNotHeld() {
        ScratchFile file = ScratchFile.open(2);
        file.put(0, new byte[] {7});
        assertEquals(7, file.get(0).orElseThrow()[0]);
        file.close();
        file.put(1, new byte[] {8});
        assertTrue(file.get(0).isEmpty());
        assertTrue(file.get(1).isEmpty());
    }
}
