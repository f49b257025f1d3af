package org.mingzhang.read;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.JsonReader;
import org.mingzhang.content.JsonTokens;
import org.mingzhang.content.Positions;
import org.mingzhang.problem.Place;
import org.mingzhang.problem.Problem;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;
import tools.jackson.databind.JsonNode;

/** A well-formed JSON file: its tree, and its problems, each at its line and column. Used by one thread. */
final class JsonFile {
    private final String name;
    private final String text;
    private final JsonNode root;
    private final Problems problems;
    private final Set<Place> blamed = new HashSet<>();
    private @Nullable Positions positions;

    private JsonFile(String name, String text, JsonNode root, Problems problems) {
        this.name = name;
        this.text = text;
        this.root = root;
        this.problems = problems;
    }

    /** Reads the file and checks it against its schema; nothing, with a problem, if there is no tree to look at. */
    static Optional<JsonFile> read(ContentFolder folder, String path, FileKind kind, Problems problems) {
        Problems here = new Problems();
        String name = folder.label(path);
        Optional<JsonFile> file = folder.text(path, JsonTokens.MAX_SIZE, here)
                .flatMap(text -> JsonReader.read(name, text, here).map(root -> new JsonFile(name, text, root, here)));
        file.ifPresent(read -> {
            read.remember(here);
            SchemaCheck.check(read, kind);
        });
        if (file.isEmpty()) {
            problems.addAll(here);
        }
        return file;
    }

    private void remember(Problems found) {
        found.sorted().stream()
                .filter(problem -> problem.code() == ProblemCode.M017 || problem.code() == ProblemCode.M018)
                .map(Problem::place)
                .forEach(blamed::add);
    }

    /** The tree. It has the schema's shape only if the file is {@link #sound}. */
    Fields root() {
        return new Fields(root, "");
    }

    JsonNode tree() {
        return root;
    }

    /** Whether nothing was found wrong up to now. */
    boolean sound() {
        return problems.isEmpty();
    }

    /** Hands over what was found. */
    void reportTo(Problems all) {
        all.addAll(problems);
    }

    /** Reports a value, unless its digits or letters were refused before: one thing is told once. */
    void report(String pointer, ProblemCode code, String message, String advice) {
        Place place = positions().valueAt(pointer);
        if (!blamed.contains(place)) {
            problems.add(place, code, message, advice);
        }
    }

    /** Reports the name of a field. */
    void reportName(String pointer, ProblemCode code, String message, String advice) {
        problems.add(positions().nameAt(pointer), code, message, advice);
    }

    /** Counts faults that were found and are not worth a problem of their own. */
    void unreported(int count) {
        problems.addMore(count);
    }

    private Positions positions() {
        Positions known = positions;
        if (known == null) {
            known = Positions.of(name, text);
            positions = known;
        }
        return known;
    }
}
