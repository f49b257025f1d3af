package org.mingzhang.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.Problems;
import org.mingzhang.releases.NotedChange;
import org.mingzhang.site.Progress;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever value of the content is changed, a release tells it: of the thing that it was changed of, and of no other. */
class EveryFieldTest {
    private static final JsonMapper JSON = new JsonMapper();

    /** What says nothing of what is printed: remarks, embargoes, what editors write on a document's page; and a year, which no document changes without its forms. */
    private static final Set<String> SILENT = Set.of(
            "projects/$comment", "documents/publishFrom", "documents/note", "documents/$comment", "documents/year");

    @TempDir
    private Path folder;

    private final Set<String> tried = new TreeSet<>();
    private final Set<String> told = new TreeSet<>();
    private Path base = Path.of("");
    private Path content = Path.of("");

    /** Many things are changed at once, each in one place, until every place was changed in one thing. */
    @ParameterizedTest
    @ValueSource(strings = {"content", "src/test/resources/sites/ok-provinces/content"})
    void everyFieldIsTold(String folderOfContent) throws IOException {
        base = folder.resolve("base/content");
        content = folder.resolve("content");
        copy(Path.of(folderOfContent), base);
        for (Path file : files(base.resolve("projects"))) {
            if (Files.readString(file).contains("\"rollUpOf\"")) {
                Files.delete(file); // its amount changes with those of others
            }
        }
        copy(base, content);
        SiteState before = open(base);
        Map<String, String> wrong = new TreeMap<>();
        Map<Path, String> changed = change();
        while (!changed.isEmpty()) {
            Map<String, String> expected = new TreeMap<>();
            changed.forEach((file, pattern) -> expected.put(key(content.relativize(file)), pattern));
            Set<String> seen = ReleaseChanges.between(before, open(content)).changes().stream()
                    .map(NotedChange::subject)
                    .map(NotedChange.Subject::key)
                    .collect(Collectors.toCollection(TreeSet::new));
            expected.forEach((key, pattern) -> {
                if (!seen.remove(key)) {
                    wrong.put(pattern, "not told of " + key);
                }
            });
            seen.forEach(key -> wrong.put(key, "told, but not changed, beside " + expected));
            told.addAll(expected.values());
            for (Path file : changed.keySet()) {
                Files.copy(original(file), file, StandardCopyOption.REPLACE_EXISTING);
            }
            changed = change();
        }
        assertEquals(Map.of(), wrong);
        assertTrue(
                told.size() > 40,
                () -> tried.stream().filter(t -> !told.contains(t)).toList().toString());
    }

    private Path original(Path file) {
        return base.resolve(content.relativize(file));
    }

    /** Changes one place in each of many things; what makes content bad is taken back. */
    private Map<Path, String> change() throws IOException {
        Map<Path, String> changed = new TreeMap<>();
        Set<String> keys = new TreeSet<>();
        for (String top : List.of("departments", "documents", "projects")) {
            for (Path file : files(content.resolve(top))) {
                if (!keys.contains(key(content.relativize(file)))) {
                    change(file).ifPresent(pattern -> {
                        changed.put(file, pattern);
                        keys.add(key(content.relativize(file)));
                    });
                }
            }
        }
        for (Problems problems = problems(); !problems.isEmpty(); problems = problems()) {
            int left = changed.size();
            for (Problem problem : problems.sorted()) {
                Path file = content.resolveSibling(problem.place().file());
                if (changed.remove(file) != null) {
                    Files.copy(original(file), file, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            assertTrue(changed.size() < left, problems.sorted()::toString);
        }
        return changed;
    }

    private Problems problems() {
        Problems problems = new Problems();
        SiteStates.open(content, problems, Progress.NONE);
        return problems;
    }

    /** Changes the first place of a file that nothing was changed at yet. */
    private Optional<String> change(Path file) throws IOException {
        JsonNode json = JSON.readTree(Files.readString(file));
        String kind = content.relativize(file).getName(0)
                + (file.getFileName().toString().equals("project.json") ? " project.json" : "");
        for (String pointer : leaves(json, "")) {
            // An id or a word of the format leads elsewhere when it is another.
            boolean word = json.at(pointer).asString("").matches("[a-z][a-zA-Z0-9-]*");
            String pattern = kind + pointer.replaceAll("/\\d+", "/#");
            if (!word && !SILENT.contains(pattern) && tried.add(pattern)) {
                change(json, pointer);
                Files.writeString(file, JSON.writeValueAsString(json));
                return Optional.of(pattern);
            }
        }
        return Optional.empty();
    }

    private static String key(Path file) {
        return switch (file.getName(0).toString()) {
            case "departments" -> "department " + name(file);
            case "documents" -> "document " + name(file);
            default -> "project " + file.getName(1) + "/" + file.getName(2);
        };
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static List<String> leaves(JsonNode node, String pointer) {
        List<String> found = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(e -> found.addAll(leaves(e.getValue(), pointer + "/" + e.getKey())));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                found.addAll(leaves(node.get(i), pointer + "/" + i));
            }
        } else {
            found.add(pointer);
        }
        return found;
    }

    private static void change(JsonNode json, String pointer) {
        int end = pointer.lastIndexOf('/');
        JsonNode owner = json.at(pointer.substring(0, end));
        JsonNode old = json.at(pointer);
        String name = pointer.substring(end + 1);
        JsonNode now = old.isNumber()
                ? JSON.readTree(old.decimalValue().add(BigDecimal.ONE).toPlainString())
                : old.isBoolean()
                        ? JSON.readTree(Boolean.toString(!old.asBoolean()))
                        : JSON.getNodeFactory().stringNode(changed(old.asString()));
        if (owner instanceof ObjectNode object) {
            object.set(name, now);
        } else {
            ((ArrayNode) owner).set(Integer.parseInt(name), now);
        }
    }

    private static String changed(String text) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return text.endsWith("-01") ? text.replaceFirst("..$", "02") : text.replaceFirst("..$", "01");
        }
        if (text.matches("[0-9a-f]{64}")) {
            return text.replace(text.charAt(0), text.charAt(0) == '0' ? '1' : '0');
        }
        if (text.matches("[<>≤≥=]")) {
            return text.equals("≥") ? "≤" : "≥";
        }
        return text.matches("[0-9]+") ? text + "1" : text.matches("[0-9.]+万元") ? "1" + text : text + "改";
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static SiteState open(Path content) {
        Problems problems = new Problems();
        SiteState state = SiteStates.open(content, problems, Progress.NONE);
        assertTrue(problems.isEmpty(), () -> problems.sorted().toString());
        return state;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
