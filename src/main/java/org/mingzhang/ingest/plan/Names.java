package org.mingzhang.ingest.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.ingest.FormDraft;
import org.mingzhang.ingest.text.Fold;

/** Where forms go: projects of a department by name, and new ids for new names. */
final class Names {
    /** The folder of forms about all of a department. */
    private static final String WIDE = "bumen-zhengti-zhichu";

    private final ContentIndex content;
    private final String department;
    private final Map<String, List<String>> known;
    private final Map<String, String> before = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> met = new HashMap<>();

    /**
     * Names of a department.
     *
     * @param before files of the last import of the same document by printed name and how many times it was met
     */
    Names(ContentIndex content, String department, Map<String, String> before) {
        this.content = content;
        this.department = department;
        this.known = content.projects(department);
        this.before.putAll(before);
    }

    /** The file of a form. The second form of a name goes to another project, as the document counts them apart. */
    String file(FormDraft draft, String document, String form) {
        String name = Fold.of(draft.text("name"));
        int number = met.merge(name, 1, Integer::sum);
        String last = before.get(name + "#" + number);
        if (last != null && taken.add(last)) {
            return last;
        }
        for (String id : known.getOrDefault(name, List.of())) {
            String file = file(id, form);
            if (!taken.contains(file) && !foreign(file, document)) {
                taken.add(file);
                return file;
            }
        }
        String slug = draft.text("scope").isEmpty()
                ? Slugs.of(withoutRegion(draft.text("name"), draft.text("department")))
                : WIDE;
        for (int i = 1; ; i++) {
            String id = i == 1 ? slug : slug + "-" + i;
            String file = file(id, form);
            boolean otherName = content.has("projects/" + department + "/" + id)
                    && !known.getOrDefault(name, List.of()).contains(id);
            if (!otherName && !taken.contains(file) && !foreign(file, document)) {
                taken.add(file);
                return file;
            }
        }
    }

    /** The regions of the department itself say nothing in an id of its projects. */
    private static String withoutRegion(String name, String department) {
        String bare = name;
        for (Regions.Region region : Regions.of(department)) {
            if (bare.startsWith(region.name()) && bare.length() > region.name().length() + 2) {
                bare = bare.substring(region.name().length());
            }
        }
        return bare;
    }

    /** Whether a file comes from another document. */
    private boolean foreign(String file, String document) {
        var form = content.read(file);
        return form != null
                && !form.path("source").path("document").asString("").equals(document);
    }

    private String file(String id, String form) {
        return "projects/" + department + "/" + id + "/" + form + ".json";
    }

    /** Known names that differ from a new one in few characters: only told. */
    List<String> like(String name) {
        String folded = Fold.of(name);
        List<String> like = new ArrayList<>();
        if (!known.containsKey(folded)) {
            known.keySet().stream()
                    .filter(k -> k.length() > 4
                            && (k.contains(folded)
                                    || folded.contains(k)
                                    || distance(k, folded) <= Math.max(1, folded.length() / 5)))
                    .forEach(like::add);
        }
        return like;
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
