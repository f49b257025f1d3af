package org.mingzhang.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every code is in the manual, and the manual has no others. */
class ProblemsManualTest {
    private static final Pattern ENTRY = Pattern.compile("(?ms)^### (M\\d{3})\\n(.*?)(?=^##|\\z)");

    private final String manual = Files.readString(Path.of("docs", "problems.md"));

    ProblemsManualTest() throws IOException {}

    @Test
    void listsTheCodesInOrder() {
        List<String> documented =
                ENTRY.matcher(manual).results().map(entry -> entry.group(1)).toList();
        assertEquals(Arrays.stream(ProblemCode.values()).map(Enum::name).toList(), documented);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "M0[0-3].")
    void showsAnExampleAndSaysWhatToDo(ProblemCode code) {
        MatchResult entry = ENTRY.matcher(manual)
                .results()
                .filter(found -> found.group(1).equals(code.name()))
                .findFirst()
                .orElseThrow();
        assertTrue(
                entry.group(2).matches("(?s)\\n\\S[^\\n]*\\n\\n    content/\\S+: error " + code + ": .*\\n\\n\\S.*"),
                entry.group(2));
    }
}
