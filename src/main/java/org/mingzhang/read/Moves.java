package org.mingzhang.read;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.content.ContentFolder;
import org.mingzhang.content.Quoted;
import org.mingzhang.content.Whereabouts;
import org.mingzhang.model.Document;
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

    /** The document that was published in place of another must be there, and be another. */
    void checkSuccessor(Document document, Set<String> documents) {
        String by = document.supersededBy();
        if (by != null && (!documents.contains(by) || by.equals(document.id()))) {
            problems.add(
                    places.value("documents/" + document.id() + ".json", "/supersededBy"),
                    ProblemCode.M021,
                    "there is no other document " + Quoted.of(by),
                    References.advice(by, documents, "Add documents/" + by + ".json."));
        }
    }
}
