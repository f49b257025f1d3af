package org.mingzhang.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.assess.AssessedProject;
import org.mingzhang.assess.Verdict;
import org.mingzhang.assess.finding.Finding;
import org.mingzhang.model.ProjectId;
import org.mingzhang.problem.Problems;

@DisplayName("An indicator without a target")
class BlankTargetsTest {
    private static final Pattern TARGET = Pattern.compile(", \"target\": \"[^\"]*\"");

    @TempDir
    private Path content;

    @Test
    void isSaidToBeNothingByAnyRule() throws IOException {
        int blank = copy(Path.of("content"), new Random(5));
        assertTrue(blank > 100, () -> blank + " targets left out");
        Problems problems = new Problems();
        Whole whole = FirstReading.whole(content, problems, Progress.NONE);
        assertEquals(List.of(), problems.sorted());
        List<Finding> found = new ArrayList<>();
        int unknown = 0;
        for (ProjectId id : whole.content().projects()) {
            AssessedProject project = whole.project(id);
            found.addAll(project.allFindings());
            unknown += (int) project.disclosures().stream()
                    .flatMap(d -> d.indicators().stream())
                    .filter(i -> i.indicator().withoutTarget())
                    .filter(i -> i.verdict() != Verdict.MET && i.verdict() != Verdict.MISSED)
                    .count();
        }
        whole.content().documents().keySet().forEach(id -> found.addAll(whole.ofDocument(id)));
        assertEquals(blank, unknown);
        for (Finding finding : found) {
            assertTrue(finding.operands().stream().noneMatch(o -> o.value().isBlank()), finding::toString);
            assertTrue(!finding.message().chinese().contains("“”"), finding::toString);
        }
    }

    /** Copies the content with every third target left out. */
    private int copy(Path from, Random random) throws IOException {
        int blank = 0;
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = content.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                if (!file.toString().endsWith(".json")) {
                    Files.copy(file, to);
                    continue;
                }
                Matcher targets = TARGET.matcher(Files.readString(file));
                StringBuilder text = new StringBuilder();
                while (targets.find()) {
                    boolean leave = random.nextInt(3) == 0;
                    blank += leave ? 1 : 0;
                    targets.appendReplacement(text, leave ? "" : Matcher.quoteReplacement(targets.group()));
                }
                targets.appendTail(text);
                Files.writeString(to, text.toString());
            }
        }
        return blank;
    }
}
