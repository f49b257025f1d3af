package org.mingzhang.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.JsonReader;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** {@code synonyms.json}: what a search for one word finds besides that word. The program comes with a list of its own. */
final class SynonymsFile {
    private static final String NAME = "synonyms.json";
    private static final String SHIPPED = "/search/synonyms.json";

    private SynonymsFile() {}

    /** The words that come with the program, and those of the folder in place of them. */
    static SortedMap<String, List<String>> read(ContentFolder folder, Problems problems) {
        SortedMap<String, List<String>> words = shipped();
        if (folder.kind(NAME, new Problems()) != ContentFolder.Kind.ABSENT) {
            JsonFile.read(folder, NAME, FileKind.SYNONYMS, problems).ifPresent(file -> {
                checkTwice(file);
                file.reportTo(problems);
                if (file.sound()) {
                    add(file.root(), words);
                }
            });
        }
        return words;
    }

    private static void checkTwice(JsonFile file) {
        Map<String, String> seen = new TreeMap<>();
        for (Fields word : file.root().objects("words")) {
            String typed = word.required("typed");
            String before = seen.putIfAbsent(typed, word.at("typed"));
            if (before != null && !typed.isEmpty()) {
                file.report(
                        word.at("typed"),
                        ProblemCode.M024,
                        "“" + typed + "” stands in this list twice",
                        "Write both lists of what it finds as one.");
            }
        }
    }

    private static void add(Fields root, Map<String, List<String>> words) {
        for (Fields word : root.objects("words")) {
            words.put(word.required("typed"), word.texts("finds"));
        }
    }

    private static SortedMap<String, List<String>> shipped() {
        SortedMap<String, List<String>> words = new TreeMap<>();
        try (InputStream in = SynonymsFile.class.getResourceAsStream(SHIPPED)) {
            if (in == null) {
                throw new IllegalStateException("missing " + SHIPPED);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Problems none = new Problems();
            JsonReader.read(SHIPPED, text, none).ifPresent(root -> add(new Fields(root, ""), words));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + SHIPPED, e);
        }
        return words;
    }
}
