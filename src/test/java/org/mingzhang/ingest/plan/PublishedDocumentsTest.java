package org.mingzhang.ingest.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.mingzhang.content.ContentJson;
import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.Opened;
import org.mingzhang.ingest.form.DocumentDraft;
import org.mingzhang.ingest.form.FormReader;
import org.mingzhang.ingest.open.Opener;
import tools.jackson.databind.JsonNode;

/**
 * Published documents, whose text is not part of this project, give the content of this repository: every fact that stands in a table or
 * behind a label is the same, and what editors took from sentences is proposed. Reads the folder that the system property {@code documents}
 * names.
 */
class PublishedDocumentsTest {
    private static final Pattern EDITORS = Pattern.compile("summary|note|source\\..*");

    @Test
    void theDocumentsGiveTheContent() throws IOException {
        String folder = System.getProperty("documents", "");
        Assumptions.assumeFalse(
                folder.isEmpty(), "SKIPPED: give the folder of the published documents with -Ddocuments=DIR");
        List<String> differences = new ArrayList<>();
        int documents = 0;
        for (Path file : list(Path.of(folder))) {
            for (Opened opened :
                    Opener.open(file.toString(), Files.readAllBytes(file)).sources()) {
                documents++;
                compare(FormReader.read(opened), differences);
            }
        }
        assertFalse(documents == 0, "no documents in " + folder);
        assertEquals("", String.join("\n", differences));
    }

    private static void compare(DocumentDraft read, List<String> differences) throws IOException {
        Map<Integer, JsonNode> forms = content(read.title());
        assertEquals(forms.size(), read.drafts().size(), read.title());
        for (FormDraft draft : read.drafts()) {
            JsonNode form = java.util.Objects.requireNonNull(forms.get(draft.number()), draft.text("name"));
            String name = form.path("name").asString();
            Set<String> proposed =
                    draft.proposals().stream().map(p -> p.value()).collect(Collectors.toSet());
            Map<String, JsonNode> want = FormJson.leaves(form);
            Map<String, JsonNode> got = FormJson.leaves(FormJson.of(draft.fields()));
            want.forEach((path, value) -> {
                if (!EDITORS.matcher(path).matches() && !value.equals(got.get(path))) {
                    boolean suggested = proposed.contains(
                            value.isNumber() ? value.decimalValue().toPlainString() : value.asString());
                    if (!suggested && !path.matches("(budgetItems|legalBasis)\\[.*")) {
                        differences.add(name + " " + path + ": " + value + " is read as " + got.get(path));
                    }
                }
            });
            got.keySet().stream()
                    .filter(p -> !want.containsKey(p) && !p.startsWith("goal.") && !p.equals("department"))
                    .forEach(p -> differences.add(name + " " + p + ": is read and not in the content"));
        }
    }

    private static Map<Integer, JsonNode> content(String title) throws IOException {
        Map<Integer, JsonNode> forms = new TreeMap<>();
        String id = "";
        for (Path file : list(Path.of("content/documents"))) {
            if (json(file).path("title").asString().equals(title)) {
                id = file.getFileName().toString().replace(".json", "");
            }
        }
        try (Stream<Path> files = Files.walk(Path.of("content/projects"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                JsonNode form = json(file);
                if (form.path("source").path("document").asString("").equals(id)) {
                    forms.put(form.path("source").path("forms").get(0).asInt(), form);
                }
            }
        }
        return forms;
    }

    private static JsonNode json(Path file) throws IOException {
        return ContentJson.read(Files.readString(file));
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
