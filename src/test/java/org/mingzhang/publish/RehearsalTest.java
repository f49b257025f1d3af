package org.mingzhang.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingzhang.output.OutputFile;
import org.mingzhang.output.SitePath;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

class RehearsalTest {
    private static List<String> taken(String... paths) {
        Problems problems = new Problems();
        Rehearsal rehearsal = new Rehearsal(URI.create("/"), new Sources(), problems);
        Stream.of(paths).forEach(path -> rehearsal.write(OutputFile.text(new SitePath(path), "")));
        rehearsal.finish();
        return problems.sorted().stream()
                .filter(p -> p.code() == ProblemCode.M051)
                .map(Problem::place)
                .map(Object::toString)
                .toList();
    }

    @Test
    void twoFilesForOneAddressAreFoundWithoutWritingThem() {
        assertEquals(List.of("a/index.html:1:1"), taken("a/index.html", "b/index.html", "a/index.html"));
    }

    @Test
    void aFileAndAnotherBelowItAreFoundInEitherOrder() {
        assertEquals(List.of("a/b:1:1"), taken("a", "a/b"));
        assertEquals(List.of("a:1:1"), taken("a/b", "a"));
    }
}
