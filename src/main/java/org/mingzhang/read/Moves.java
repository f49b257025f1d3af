package org.mingzhang.read;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.Quoted;
import org.mingzhang.content.Whereabouts;
import org.mingzhang.model.Department;
import org.mingzhang.model.Document;
import org.mingzhang.model.SiteSettings;
import org.mingzhang.problem.ProblemCode;
import org.mingzhang.problem.Problems;

/** Checks where things say that they were before: an old address must be free, and lead on to one thing. */
final class Moves {
    private final Whereabouts places;
    private final Problems problems;
    private final Set<String> taken = new HashSet<>();

    Moves(ContentFolder folder, Problems problems) {
        this.places = new Whereabouts(folder);
        this.problems = problems;
    }

    /** The ids that something had before, among the ids that there are now. */
    void check(String parent, String id, List<String> earlier, Set<String> now) {
        for (int i = 0; i < earlier.size(); i++) {
            String old = earlier.get(i);
            boolean there = now.contains(old);
            if (there || !taken.add(parent + "/" + old)) {
                problems.add(
                        places.value(parent + "/" + id + ".json", "/earlierIds/" + i),
                        ProblemCode.M024,
                        "earlierIds holds " + Quoted.of(old)
                                + (there ? ", which is there now" : ", which another has too"),
                        "An old address leads on to one thing, and must be free; take it out of the list.");
            }
        }
    }

    /** What was taken back must not be there, and must be listed once. */
    void checkWithdrawn(List<SiteSettings.Withdrawn> withdrawn, Set<String> now) {
        for (int i = 0; i < withdrawn.size(); i++) {
            String address = withdrawn.get(i).address();
            String old = address.substring(1, address.length() - 1);
            boolean there = now.contains(old);
            if (there || !taken.add(old)) {
                problems.add(
                        places.value("site.json", "/withdrawn/" + i + "/address"),
                        ProblemCode.M024,
                        "withdrawn holds " + Quoted.of(address)
                                + (there ? ", which is there now" : ", whose address is told of already"),
                        there
                                ? "Take it out of the list, or remove the files of the page."
                                : "List each address once, and none that leads on.");
            }
        }
    }

    /** The document that was published in place of another must be there, be another, and not lead back to the first. */
    void checkSuccessor(Document document, Map<String, Document> documents, Set<String> known) {
        String by = document.supersededBy();
        if (by != null && !known.contains(by)) {
            successor(
                    document,
                    "there is no other document " + Quoted.of(by),
                    References.advice(by, known, "Add documents/" + by + ".json."));
        } else if (by != null && leadsBack(document, documents)) {
            successor(
                    document,
                    "the document would be replaced by itself"
                            + (by.equals(document.id()) ? "" : ", by way of " + Quoted.of(by)),
                    "Name the one that was published later, and nothing in that one.");
        }
    }

    private static boolean leadsBack(Document document, Map<String, Document> documents) {
        Set<String> seen = new HashSet<>();
        String next = document.supersededBy();
        while (next != null && seen.add(next)) {
            Document following = documents.get(next);
            next = following == null ? null : following.supersededBy();
        }
        return seen.contains(document.id());
    }

    private void successor(Document document, String message, String advice) {
        problems.add(
                places.value("documents/" + document.id() + ".json", "/supersededBy"),
                ProblemCode.M021,
                message,
                advice);
    }

    /** The departments that took over the tasks of one must be there, and be others. */
    void checkSuccessors(Department department, Set<String> known) {
        for (int i = 0; i < department.successors().size(); i++) {
            String id = department.successors().get(i);
            boolean itself = id.equals(department.id());
            if (itself || !known.contains(id)) {
                problems.add(
                        places.value("departments/" + department.id() + ".json", "/successors/" + i),
                        ProblemCode.M020,
                        itself ? "the department cannot succeed itself" : "there is no department " + Quoted.of(id),
                        itself
                                ? "Take it out of the list."
                                : References.advice(id, known, "Add departments/" + id + ".json."));
            }
        }
    }
}
