package org.mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

class SynonymsFileTest {
    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    private Content read(String synonyms) throws IOException {
        Files.writeString(folder.resolve("synonyms.json"), synonyms);
        Files.copy(Path.of("content/site.json"), folder.resolve("site.json"));
        return ContentReader.open(folder, problems);
    }

    @Test
    void aSiteAddsWordsAndTakesThePlaceOfThoseThatCameWithTheProgram() throws IOException {
        Content content = read("""
                {"words": [{"typed": "清河", "finds": ["疏浚"]}, {"typed": "律师", "finds": []}]}""");
        assertEquals(List.of(), problems.sorted());
        assertEquals(List.of("疏浚"), content.synonyms().get("清河"));
        assertEquals(List.of(), content.synonyms().get("律师"));
        assertEquals(List.of("等级保护"), content.synonyms().get("等保"));
    }

    @Test
    void aWordTypedTwiceIsReported() throws IOException {
        read("""
                {"words": [{"typed": "清河", "finds": ["疏浚"]}, {"typed": "清河", "finds": ["清淤"]}]}""");
        assertEquals(1, problems.sorted().size());
        assertEquals(ProblemCode.M024, problems.sorted().getFirst().code());
        assertTrue(problems.sorted().getFirst().place().toString().contains("synonyms.json"));
    }

    @Test
    void whatTheSchemaDoesNotKnowIsReported() throws IOException {
        read("{\"words\": [{\"typed\": \"清\", \"find\": []}]}");
        assertTrue(problems.sorted().size() >= 2, problems.sorted().toString());
    }

    @Test
    void aWordOfOneCharacterIsSaidToBeTooShortAndNotEmpty() throws IOException {
        read("{\"words\": [{\"typed\": \"清\", \"finds\": []}]}");
        assertEquals(
                "typed must have at least 2 characters, found \"清\"",
                problems.sorted().getFirst().message());
    }
}
