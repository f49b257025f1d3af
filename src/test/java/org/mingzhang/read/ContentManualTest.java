package org.mingzhang.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** The examples of the manual are good content and show every field there is. */
class ContentManualTest {
    private static final Pattern EXAMPLE = Pattern.compile("(?ms)^`content/([^`]+)`:\\n\\n```\\w+\\n(.*?)^```");

    private final String manual = Files.readString(Path.of("docs", "content.md"));

    @TempDir
    private Path folder;

    ContentManualTest() throws IOException {}

    @Test
    void itsExamplesAreOneGoodSite() throws IOException {
        Files.createDirectories(folder.resolve("images"));
        Files.copy(Path.of("src/main/web/share.png"), folder.resolve("images/luqi.png"));
        Files.createDirectories(folder.resolve("documents/files"));
        Files.writeString(folder.resolve("documents/files/donghu-2024.pdf"), "%PDF-1.7");
        List<MatchResult> variants = new ArrayList<>();
        for (MatchResult example : EXAMPLE.matcher(manual).results().toList()) {
            if (Files.exists(folder.resolve(example.group(1)))) {
                variants.add(example);
            } else {
                write(example);
            }
        }
        assertEquals("", Sites.problems(folder));
        for (MatchResult variant : variants) {
            write(variant);
            assertEquals("", Sites.problems(folder));
        }
        assertEquals(17, EXAMPLE.matcher(manual).results().count());
    }

    private void write(MatchResult example) throws IOException {
        Path file = folder.resolve(example.group(1));
        Files.createDirectories(file.getParent());
        Files.writeString(file, example.group(2));
    }

    @ParameterizedTest
    @EnumSource
    void itsExamplesShowEveryField(FileKind kind) {
        Set<String> missing = new TreeSet<>();
        collect(kind.schema().getSchemaNode(), missing);
        EXAMPLE.matcher(manual)
                .results()
                .forEach(example -> missing.removeIf(name -> example.group(2).contains("\"" + name + "\":")));
        assertEquals(Set.of(), missing);
    }

    private static void collect(JsonNode schema, Set<String> names) {
        schema.path("properties").properties().forEach(field -> {
            names.add(field.getKey());
            collect(field.getValue(), names);
        });
        if (schema.has("items")) {
            collect(schema.path("items"), names);
        }
    }
}
